import {
  isOver,
  looksAfterLetters,
  type Colleague,
  type DeskProblem,
  type Standing,
} from '@/questions/standing'
import type { Urgency } from '@/questions/question'

/**
 * Why somebody sees a letter as more or less pressing than it was marked. From a list, so that the audit can keep
 * it for good: what people type about a letter has words of the letter in it.
 */
export const urgencyReasons = {
  overlooked: 'the letter says something that was not marked',
  worse: 'what the writer was asked shows that it is worse',
  past: 'it is about the past',
  figure: 'the words mean something else',
  curiosity: 'the writer only wants to know',
  reached: 'the writer was reached and is looked after',
} as const

export type UrgencyReason = keyof typeof urgencyReasons
export const urgencyReasonNames = Object.keys(urgencyReasons) as [UrgencyReason, ...UrgencyReason[]]

/** What somebody decides who has read a letter. */
export interface Triage {
  isLetter: boolean
  urgency: Urgency
  /** Needed where the urgency becomes another. */
  why: UrgencyReason | null
  /** Ids of topics; null leaves them as they are. */
  topics: string[] | null
}

/** Why this cannot be decided; null where it can. */
export function whyNotTriage(standing: Standing, who: Colleague, triage: Triage): DeskProblem | null {
  if (!looksAfterLetters(who)) {
    return { type: 'notYours', message: 'Editors and admins look at new letters first.' }
  }
  if (standing.status === 'closed') return { type: 'isOver', message: 'This letter is closed.' }
  if (!triage.isLetter && standing.status !== 'new' && standing.status !== 'triaged' && !isOver(standing)) {
    return { type: 'isTaken', message: 'A doctor has this letter. Let them give it back first.' }
  }
  if (triage.urgency !== standing.urgency && triage.why === null) {
    return { type: 'needsReason', message: 'Please choose why it is more or less pressing than before.' }
  }
  return null
}

/** Where a letter stands that was looked at: one that a doctor has stays with them. */
export function statusAfterTriage({ status }: Standing, { isLetter }: Triage): Standing['status'] {
  if (!isLetter) return 'spam'
  return status === 'new' || status === 'spam' ? 'triaged' : status
}
