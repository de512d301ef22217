import type { TypedLetter } from './typed-letter'
import type { FieldFault } from '@/platform/field-faults'
import type { Submission, Urgency } from '@/questions/question'
import type { ClinicView } from '@/settings/clinic-view'
import type { LetterboxView } from '@/settings/letterbox-view'
import type { TopicView } from '@/topics/topic-view'

/** What the pages of the letterbox say of the clinic. */
export interface AskFacts {
  /** Null where it could never be looked up. */
  clinic: ClinicView | null
  letterbox: LetterboxView
  topics: TopicView[]
  canMail: boolean
}

/** What somebody should do before anything else. */
export interface UrgentCard {
  level: Exclude<Urgency, 'routine'>
  words: string
  /** The number to call first, as it is dialled. */
  number: string | null
}

/** An answer whose page led here. */
export interface NamedAnswer {
  id: string
  slug: string
  title: string
}

/** An answer that may be what a letter asks for. */
export interface SuggestedAnswer {
  slug: string
  title: string
  summary: string | null
}

export interface FormView {
  facts: AskFacts
  typed: TypedLetter
  problems: FieldFault[]
  /** Why it was not sent, where that is not for the writer to mend. */
  notSent: string | null
  cards: UrgentCard[]
  cameFrom: NamedAnswer | null
}

export interface CheckView {
  facts: AskFacts
  /** As it was typed, but for the letter, which is the one that will be kept. */
  typed: TypedLetter
  submission: Submission
  wasCleaned: boolean
  cards: UrgentCard[]
  suggestions: SuggestedAnswer[]
}

export interface ReceivedView {
  reference: string
  /** Null where the private page cannot be opened any more. */
  receiptToken: string | null
  /** A moment in ISO 8601; null where no time is promised. */
  dueAt: string | null
  urgency: Urgency
}

/** What a step of the form leads to. */
export type AskOutcome =
  | {
      type: 'form'
      status: 200 | 400 | 409 | 413 | 415 | 422 | 429 | 500 | 503
      view: FormView
      retryAfterSeconds?: number
    }
  | { type: 'check'; view: CheckView }
  | { type: 'closed'; facts: AskFacts }
  /** It is kept. Null where the private page cannot be opened any more. */
  | { type: 'received'; receiptToken: string | null; reference: string; facts: AskFacts }
