import type { Colleague, DeskProblem, Standing } from '@/questions/standing'

/** Why somebody cannot erase a letter; null where they can. `typed` is its reference, as they read it. */
export function whyNotErase(
  { reference }: Standing,
  { role }: Colleague,
  typed: string | null,
): DeskProblem | null {
  if (role !== 'admin') return { type: 'notYours', message: 'Only an admin erases a letter.' }
  if (typed === reference) return null
  const message = `To be sure, type the reference of this letter: ${reference}. Nothing was erased.`
  return { type: 'incomplete', message }
}
