import type { FieldFault } from '@/platform/field-faults'

/** Why a letter that was read and found whole was not kept. */
export type NotKept =
  | { type: 'faults'; faults: FieldFault[] }
  /** Another letter came under its key before. */
  | { type: 'otherWords'; message: string }
  | { type: 'closed'; message: string }
  | { type: 'tooMany'; message: string; retryAfterSeconds: number }
