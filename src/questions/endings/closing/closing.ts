import {
  isOver,
  looksAfterLetters,
  type Colleague,
  type DeskProblem,
  type Standing,
} from '@/questions/standing'

/** Why somebody cannot close a letter, however it ends; null where they can. */
export function whyNotClose(standing: Standing, who: Colleague): DeskProblem | null {
  if (isOver(standing)) return { type: 'isOver', message: 'This letter is closed.' }
  if (standing.assignee === who.id || looksAfterLetters(who)) return null
  return { type: 'notYours', message: 'Take this letter first: whoever has it closes it, or an editor.' }
}
