/** One remark in a thread. `at` is ISO 8601 in UTC. */
export interface RemarkView {
  id: string
  by: string
  at: string
  text: string
}

/** What colleagues say about some words of an answer, oldest thread first within a place. */
export interface ThreadView extends RemarkView {
  path: string
  /** The words as they stood when this was written. */
  quote: string
  /** What the place is called now; null where those words are no longer there. */
  place: string | null
  replies: RemarkView[]
  resolved: { by: string; at: string } | null
}
