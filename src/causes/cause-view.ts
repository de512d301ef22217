import type { TopicView } from '@/topics/topic-view'

/** A cause of the library, as a client sees it. */
export interface LibraryCauseView {
  id: string
  /** What doctors call it, and what a reader would. */
  name: string
  plainName: string | null
  summary: string | null
  otherNames: string[]
  topics: TopicView[]
}
