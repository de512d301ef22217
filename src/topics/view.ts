import type { TopicDetailView, TopicView } from './topic-view'
import type { Topic } from '@/payload-types'
import { readLexical } from '@/platform/lexical'

export function toTopicView({ id, name }: Topic): TopicView {
  return { id, name }
}

/** `raw` was read with the topic it belongs to (depth 1). */
export function toTopicDetailView(raw: Topic): TopicDetailView {
  const { parent, otherNames, introduction } = raw
  return {
    ...toTopicView(raw),
    otherNames: otherNames ?? [],
    introduction: readLexical(introduction),
    parent: parent && typeof parent !== 'string' ? toTopicView(parent) : null,
  }
}
