/** A topic as a page names it. */
export interface TopicView {
  id: string
  name: string
}
