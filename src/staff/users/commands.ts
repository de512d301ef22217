import type { Payload, PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import { normalEmail } from '@/staff/email'
import { endSessionsBut } from '@/staff/sessions/commands'

/** Signs a user out everywhere, in the transaction of `req`. */
export async function endSessions(user: string, req: PayloadRequest): Promise<void> {
  await endSessionsBut(null, user, req)
}

/** A sign-in that nobody can use before its link has replaced the password. */
export async function createUser(payload: Payload, email: string, req: PayloadRequest): Promise<string> {
  const user = await payload.create({
    collection: 'users',
    // Nobody ever learns this password: the link replaces it.
    data: { email: normalEmail(email), password: crypto.randomUUID() + crypto.randomUUID() },
    depth: 0,
    req,
    ...theSoftware,
  })
  return user.id
}
