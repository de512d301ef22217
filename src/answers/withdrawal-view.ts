import type { RelatedAnswerView } from './answer-view'

/** What stands where a withdrawn answer stood. `at` is ISO 8601 in UTC. Everything in it is public. */
export interface WithdrawalView {
  slug: string
  title: string
  at: string
  /** In the clinic's words to its readers. */
  reason: string
  readInstead: RelatedAnswerView | null
  /** A page elsewhere to read instead. */
  link: { title: string; url: string } | null
}
