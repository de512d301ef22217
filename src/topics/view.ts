import type { TopicView } from './topic-view'
import type { Topic } from '@/payload-types'

export function toTopicView({ id, name }: Topic): TopicView {
  return { id, name }
}
