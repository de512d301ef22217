import type { DoctorKey, TopicKey } from './clinic'
import type { AnswerDraft } from '@/answers/answer-draft'
import type { ChangeView } from '@/answers/answer-view'

/** One answer of the example column, and what happens to it. Days are `YYYY-MM-DD`. */
export interface ExampleAnswer {
  draft: Omit<AnswerDraft, 'doctors' | 'topics'>
  doctors: DoctorKey[]
  topics: TopicKey[]
  changes: ChangeView[]
  fate: DraftFate | PublishedFate | WithdrawnFate
}

export interface DraftFate {
  is: 'draft'
}

export interface PublishedFate {
  is: 'published'
  reviewer: DoctorKey
  signedOn: string
  publishedOn: string
}

export interface WithdrawnFate extends Omit<PublishedFate, 'is'> {
  is: 'withdrawn'
  withdrawnOn: string
  reason: string
  /** The slug of a published example answer. */
  readInstead: string
}
