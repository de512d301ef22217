import {
  isOver,
  looksAfterLetters,
  type Colleague,
  type DeskProblem,
  type Standing,
} from '@/questions/standing'

/** For how long a letter can be taken, in days. */
export const longestClaim = 14
export const usualClaim = 3

/** Whether a letter was taken for a time that is over: then it is there for everybody again. */
export const hasLapsed = ({ claimUntil, status }: Standing, now: Date): boolean =>
  status === 'assigned' && claimUntil !== null && claimUntil <= now

/** Why somebody cannot take a letter; null where they can. Whoever has it may take it for longer. */
export function whyNotTake(standing: Standing, who: Colleague, now: Date): DeskProblem | null {
  if (!who.isClinician) {
    return {
      type: 'notYours',
      message: 'Letters are taken by those who answer them: doctors, and staff with a doctor’s profile.',
    }
  }
  if (isOver(standing)) return { type: 'isOver', message: 'This letter is closed.' }
  if (standing.status === 'new') {
    return {
      type: 'notLookedAt',
      message: 'Nobody has looked at this letter yet. An editor does that first.',
    }
  }
  if (standing.status === 'triaged' || hasLapsed(standing, now)) return null
  if (standing.assignee !== who.id) {
    return {
      type: 'isTaken',
      message: `${standing.assigneeName ?? 'Somebody else'} has this letter just now.`,
    }
  }
  if (standing.status === 'assigned') return null
  return {
    type: 'isAnswered',
    message: 'You are answering this letter already; it stays with you meanwhile.',
  }
}

/** Why somebody cannot give a letter back; null where they can. */
export function whyNotGiveBack(standing: Standing, who: Colleague): DeskProblem | null {
  if (isOver(standing)) return { type: 'isOver', message: 'This letter is closed.' }
  if (standing.assignee === null) {
    return { type: 'isNothingToGiveBack', message: 'Nobody has this letter: there is nothing to give back.' }
  }
  if (standing.assignee === who.id || looksAfterLetters(who)) return null
  return { type: 'notYours', message: 'Only whoever has a letter gives it back, or an editor for them.' }
}
