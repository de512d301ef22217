import type { Outcome } from '@/questions/question'
import type { TakingBack } from '@/questions/withdrawing/taking-back'

/** Where a letter stands, as whoever wrote it is told. */
export type Stage =
  'arrived' | 'read' | 'withDoctor' | 'beingAnswered' | 'beingChecked' | 'noLetter' | Outcome

/** What somebody finds on the page of their letter: never the letter, and never how to reach them. */
export interface ReceiptView {
  reference: string
  stage: Stage
  /** Moments are ISO 8601 in UTC. */
  receivedAt: string
  /** By when an answer is promised, as long as it is to come. */
  dueAt: string | null
  isOverdue: boolean
  closedAt: string | null
  /** What the clinic says of the end. */
  note: string | null
  /** The published answer. */
  answer: { slug: string; title: string } | null
  /** Which of their particulars are kept, in words. */
  contact: string[]
  /** When those are deleted; null before the end. */
  contactUntil: string | null
  contactDeletedAt: string | null
  /** When the letter is deleted; null before the end. */
  letterUntil: string | null
  /** In days, after the end. */
  contactDays: number
  letterDays: number
  /** Whether the letter may be published. */
  mayPublish: boolean
  consentWithdrawnAt: string | null
  /** What can be taken back still. */
  canTakeBack: TakingBack[]
}
