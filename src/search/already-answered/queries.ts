import type { PayloadRequest } from 'payload'

import { queryDatabase } from '@/platform/transactions'
import { suggestAnswers } from '@/search/queries'
import { getClinic } from '@/settings/queries'

export interface SuggestedToStaff {
  id: string
  title: string
  summary: string | null
}

/** The answers its writer was shown, or would be shown now; null for a letter that is not there for whoever asks. */
export async function listSuggestionsFor(
  req: PayloadRequest,
  questionId: string,
): Promise<SuggestedToStaff[] | null> {
  const { docs } = await req.payload.find({
    collection: 'questions',
    where: { id: { equals: questionId } },
    select: { letter: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [question] = docs
  if (!question) return null
  const { language } = await getClinic()
  const suggested = await suggestAnswers(question.letter, language)
  const ids = await queryDatabase<{ id: string; slug: string }>(
    req.payload,
    `select id, slug from answers where slug = any($1) and _status = 'published'`,
    [suggested.map(({ slug }) => slug)],
  )
  return suggested.flatMap(({ slug, summary, title }) => {
    const found = ids.find((each) => each.slug === slug)
    return found ? [{ id: found.id, title, summary }] : []
  })
}
