import type { FieldFault } from '@/platform/field-faults'

/** Why a letter that was read and found whole was not kept. */
export type NotKept =
  | { type: 'faults'; faults: FieldFault[] }
  /** Another letter came under its key before. */
  | { type: 'otherWords'; message: string }
  | { type: 'closed'; message: string }
  | { type: 'tooMany'; message: string; retryAfterSeconds: number }

export function tooMany(retryAfterSeconds: number): NotKept & { type: 'tooMany' } {
  const minutes = Math.ceil(retryAfterSeconds / 60)
  const when = minutes === 1 ? 'a minute' : `${String(minutes)} minutes`
  const message = `Many letters have come from where you are, or to us, so yours was not sent yet. Please try again in ${when}.`
  return { type: 'tooMany', message, retryAfterSeconds }
}
