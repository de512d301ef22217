import type { MarkedFlag, Source, Submission, Suspicion } from './question'

/** A letter on its way in, with all that is noted beside its words. */
export interface Arrival {
  submission: Submission
  /** Made with the form, or by the client: under one key one letter is kept, however often it comes. */
  key: string
  source: Source
  /** What whoever took it in marked, beside what is found in it here. */
  redFlags: MarkedFlag[]
  suspicions: Suspicion[]
  /** The `staff` id of whoever typed it in for somebody. */
  takenBy: string | null
  /** By when an answer is promised; null where the clinic promises no time. */
  dueAt: Date | null
}

/** What is told of a letter that is kept. */
export interface Received {
  questionId: string
  reference: string
  /** Opens the receipt. Null for a letter whose receipt cannot be made again, since its key has gone. */
  receiptToken: string | null
  /** False where the same letter had come before. */
  isNew: boolean
}
