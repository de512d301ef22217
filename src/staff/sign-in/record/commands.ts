import type { Payload } from 'payload'

import { addressMark, recordAlone } from '@/audit/commands'

export type SignInOutcome =
  | { type: 'succeeded'; user: string; secondFactor: boolean }
  /** `user` only where the password was right. `email` as it was typed. */
  | { type: 'refused'; user: string | null; email: string; why: string }

/** Who asks for a code has done nothing wrong yet, and whom a limit sends away was written down before. */
const notRecorded = ['incomplete', 'secondFactorNeeded', 'tooMany', 'busy']

/** The one place through which every sign-in goes, let in or not. Never an address, a password or a code. */
export async function noteSignIn(payload: Payload, outcome: SignInOutcome): Promise<void> {
  if (outcome.type === 'succeeded') {
    const { user, secondFactor } = outcome
    return recordAlone(payload, { action: 'sign-in.succeed', by: { user }, details: { secondFactor } })
  }
  const { email, user, why } = outcome
  if (notRecorded.includes(why)) return
  await recordAlone(payload, {
    action: 'sign-in.refuse',
    by: user === null ? 'visitor' : { user },
    details: { why, address: addressMark(email) },
  })
}
