import type { Payload, PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import { sha256 } from '@/platform/digest'
import { env } from '@/platform/env'
import { isInOutbox } from '@/platform/mail/adapter'
import { sendMail } from '@/platform/mail/outbox'
import { queryInTransaction } from '@/platform/transactions'
import { normalEmail } from '@/staff/email'
import { findRoleOf } from '@/staff/queries'
import { endSessionsBut } from '@/staff/sessions/commands'

import { resetMail } from './reset-mail'

/**
 * Signs a user out everywhere and ends any link to choose a password, in the transaction of `req`. In SQL, since
 * Payload would write the whole row, and with it undo a password that is being changed at this moment.
 */
export async function endSessions(user: string, req: PayloadRequest): Promise<void> {
  await endSessionsBut(null, user, req)
  await queryInTransaction(
    req,
    'update users set reset_password_token = null, reset_password_expiration = null where id = $1',
    [user],
  )
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

/**
 * Mails a link to choose a password, in the transaction that makes the link. Payload asks for the words of its mail
 * here and would send them itself, outside of it: it gets the note that they are on their way.
 */
export async function mailResetLink(order?: {
  req?: PayloadRequest
  token?: string
  user?: { id: string; email?: string | null }
}): Promise<string> {
  const { req, token, user } = order ?? {}
  if (!req || !token || !user?.email) throw new Error('A link was asked for without saying for whom.')
  // Those who have left could not use it.
  if (!(await findRoleOf(req.payload, user.id, req))) return isInOutbox
  const mail = resetMail({ to: user.email, token, siteUrl: env.SITE_URL })
  const sent = await sendMail(req, mail, `reset ${sha256(token)}`)
  if (!sent.ok) throw new Error(sent.problem.message)
  return isInOutbox
}
