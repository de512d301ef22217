import type { Arrival, Received } from '@/questions/arrival'
import { submitQuestion } from '@/questions/commands'
import type { Submission } from '@/questions/question'
import type { Clinic } from '@tests/support/clinic'

import { arrivalOf, maren } from './arrivals'

/** A letter that has come. */
export async function letterOf(
  { payload }: Pick<Clinic, 'payload'>,
  submission: Submission = maren,
  { at = new Date(), ...more }: Partial<Arrival> & { at?: Date } = {},
): Promise<Received & { receiptToken: string }> {
  const outcome = await submitQuestion(payload, arrivalOf(submission, more), at)
  if (!outcome.ok || outcome.value.receiptToken === null) throw new Error('The letter was refused.')
  return { ...outcome.value, receiptToken: outcome.value.receiptToken }
}
