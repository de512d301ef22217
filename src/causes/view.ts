import type { LibraryCauseView } from './cause-view'
import type { Cause } from '@/payload-types'
import { words } from '@/platform/words'
import { toTopicView } from '@/topics/view'

/** `raw` was read with its topics (depth 1). */
export function toLibraryCauseView({
  id,
  name,
  plainName,
  summary,
  otherNames,
  topics,
}: Cause): LibraryCauseView {
  return {
    id,
    name,
    plainName: words(plainName),
    summary: words(summary),
    otherNames: otherNames ?? [],
    topics: (topics ?? []).filter((topic) => typeof topic !== 'string').map(toTopicView),
  }
}
