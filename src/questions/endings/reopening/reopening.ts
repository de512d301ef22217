import { looksAfterLetters, type Colleague, type DeskProblem, type Standing } from '@/questions/standing'

/** Why a letter that had its ending is opened again. From a list, since the audit keeps it for good. */
export const reopeningReasons = {
  mistake: 'it was closed by mistake',
  wroteAgain: 'its writer was in touch again',
  answerGone: 'the answer it was given is not in the column any more',
  moreToSay: 'there is more to say to it',
} as const

export type ReopeningReason = keyof typeof reopeningReasons
export const reopeningReasonNames = Object.keys(reopeningReasons) as [ReopeningReason, ...ReopeningReason[]]

/** Why somebody cannot open a letter again; null where they can. */
export function whyNotReopen(standing: Standing, who: Colleague): DeskProblem | null {
  if (standing.assignee !== who.id && !looksAfterLetters(who)) {
    return { type: 'notYours', message: 'Whoever had this letter opens it again, or an editor.' }
  }
  if (standing.status !== 'closed') return { type: 'isOpen', message: 'This letter is not closed.' }
  if (standing.outcome === 'withdrawn') {
    return { type: 'isOver', message: 'Its writer has taken it back, and it stays so.' }
  }
  return null
}
