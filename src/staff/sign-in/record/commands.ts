import type { Payload, PayloadRequest } from 'payload'

import { addressMark, record, recordAlone } from '@/audit/commands'

/** In the transaction of `req`, which opens the session: there is neither without the other. */
export async function noteSignedIn(
  req: PayloadRequest,
  { user, secondFactor }: { user: string; secondFactor: boolean },
): Promise<void> {
  await record(req, { action: 'sign-in.succeed', by: { user }, details: { secondFactor } })
}

export interface RefusedSignIn {
  /** Only where the password was right. */
  user: string | null
  /** As it was typed. */
  email: string
  why: string
}

/** Who asks for a code has done nothing wrong yet, and whom a limit sends away was written down before. */
const notRecorded = ['incomplete', 'secondFactorNeeded', 'tooMany', 'busy']

/** By itself, since a refusal writes nothing else. Never an address, a password or a code. */
export async function noteRefusedSignIn(
  payload: Payload,
  { email, user, why }: RefusedSignIn,
): Promise<void> {
  if (notRecorded.includes(why)) return
  await recordAlone(payload, {
    action: 'sign-in.refuse',
    by: user === null ? 'visitor' : { user },
    details: { why, address: addressMark(email) },
  })
}
