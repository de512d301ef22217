/** What the clinic promises and asks of those who write to it. */
export interface LetterboxView {
  isClosed: boolean
  /** Why, and until when. */
  closedWords: string | null
  /** Within how many days it replies, where it promises any. */
  replyDays: number | null
  /** The two sentences a writer agrees to, and the version of that wording. */
  consent: { process: string; publish: string; version: number }
  /** Whom people in despair call, for example `988`, and who answers there. */
  crisisNumber: string | null
  crisisWords: string | null
}
