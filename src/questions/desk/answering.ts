import type { Colleague, DeskProblem, Standing } from '@/questions/standing'

/** Why somebody cannot begin an answer for the column to a letter; null where they can. */
export function whyNotAnswer(standing: Standing, who: Colleague): DeskProblem | null {
  const { answer, assignee, mayPublish, status } = standing
  if (answer !== null) return { type: 'isAnswered', message: 'An answer to this letter is begun already.' }
  if (status !== 'assigned' || assignee !== who.id) {
    return { type: 'notYours', message: 'Take this letter first: whoever has it answers it.' }
  }
  if (mayPublish) return null
  const message =
    'Its writer did not agree, or agrees no more, that it is published. Answer it privately, and close it so.'
  return { type: 'noConsent', message }
}
