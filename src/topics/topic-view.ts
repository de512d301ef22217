import type { RichText } from '@/platform/rich-text'

/** A topic as a page names it. */
export interface TopicView {
  id: string
  name: string
}

/** A topic with all that is public of it. */
export interface TopicDetailView extends TopicView {
  otherNames: string[]
  introduction: RichText
  /** The topic it belongs to; topics are one level deep. */
  parent: TopicView | null
}
