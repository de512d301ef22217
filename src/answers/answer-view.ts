import type { DoctorView } from '@/doctors/doctor-view'
import type { RichText } from '@/platform/rich-text'
import type { TopicView } from '@/topics/topic-view'
import type { SourceView, TimingView } from '@/treatment-steps/step-view'

export type { DoctorView, SourceView, TimingView, TopicView }

/**
 * The one published shape of an answer (design D4): page, preview, print, feed, structured data, JSON, mail,
 * export and search index are all made from it. Everything in it is public.
 * Moments (`…At`) are ISO 8601 in UTC; days (`…On`) are `YYYY-MM-DD`. What is absent is null or [].
 */
export interface AnswerView {
  id: string
  slug: string
  title: string
  /** BCP 47, for example `en`. */
  language: string
  /** The short answer, up to 300 characters. */
  summary: string | null
  /** The edited copy of the reader's letter, as plain text; paragraphs are parted by blank lines. */
  letter: LetterView | null
  introduction: RichText
  /** What the answer cannot promise, in plain text; it stands right behind the introduction. */
  limits: string | null
  causesLead: string | null
  causes: CauseView[]
  stepsLead: string | null
  /** In the order in which they are to be done: a step's number is its position. */
  steps: StepView[]
  careCards: CareCardView[]
  closing: ClosingView
  sources: SourceView[]
  /** Who answers; never empty on a published answer. */
  doctors: DoctorView[]
  /** The clinician who signed these words off; null where a sole clinician answers. */
  reviewer: DoctorView | null
  topics: TopicView[]
  related: RelatedAnswerView[]
  publishedAt: string
  lastReviewedOn: string | null
  reviewDueOn: string | null
  /** Newest first. */
  changes: ChangeView[]
  /** True for the answers that come with the software, which say so on the page. */
  isExample: boolean
}

export interface LetterView {
  salutation: string | null
  text: string
  signedAs: string | null
}

export interface CauseView {
  /** Null where the doctors gave the cause no name of its own: software never writes their words. */
  name: string | null
  explanation: RichText
}

export interface StepView {
  instruction: RichText
  /** What not to do, in plain text; it stands out to the eye and to a screen reader. */
  caution: string | null
  timing: TimingView | null
  sources: SourceView[]
}

export interface CareCardView {
  level: 'nonUrgent' | 'urgent' | 'emergency'
  /** Ends in "if:". */
  heading: string
  items: string[]
}

/** `contact`, `call` and `text` say which ways to reach the clinic this answer offers at its end. */
export interface ClosingView {
  words: RichText
  contact: boolean
  call: boolean
  text: boolean
}

export interface RelatedAnswerView {
  slug: string
  title: string
}

export interface ChangeView {
  at: string
  kind: 'correction' | 'update'
  text: string
}
