import type { Payload, PayloadRequest } from 'payload'

import { record, subjectOfUser } from '@/audit/commands'
import { setByLink } from '@/audit/set-by-link'
import { theSoftware } from '@/platform/actors'
import { sha256 } from '@/platform/digest'
import { env } from '@/platform/env'
import { sendMail } from '@/platform/mail/outbox'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'
import { endSessions } from '@/staff/users/commands'
import { findPasswordFault } from '@/staff/users/queries'

import { passwordLinkMail } from './mails'
import { isToken, lifetime, passwordLinkAddress, toToken } from './password-link'
import type { Delivery, PasswordLink, Purpose } from './password-link'

interface Recipient {
  user: string
  email: string
}

/**
 * A link to choose a password, in the transaction of `req`; the one before it ends, though none that an admin made
 * ends because somebody says they forgot theirs. Where it goes by mail, nobody else gets to see it. Throws where no mail can be sent: ask `isMailSetUp` first.
 */
export async function makePasswordLink(
  req: PayloadRequest,
  { user, email }: Recipient,
  { purpose, delivery }: { purpose: Purpose; delivery: Delivery },
  now: Date,
): Promise<PasswordLink> {
  const token = toToken(crypto.getRandomValues(new Uint8Array(32)))
  const expiresAt = new Date(now.getTime() + lifetime[purpose])
  await keep(req, user, { purpose, tokenHash: sha256(token), expiresAt })
  await record(req, {
    action: 'password-link.make',
    subject: await subjectOfUser(req, user),
    details: { purpose, delivery },
    ...(purpose === 'forgotten' ? { by: 'visitor' as const } : {}),
  })
  const link = passwordLinkAddress(env.SITE_URL, token)
  if (delivery === 'link') return { type: 'link', email, link, expiresAt }

  const mail = passwordLinkMail({ to: email, purpose, link, siteUrl: env.SITE_URL })
  const sent = await sendMail(req, mail, `password link ${sha256(token)}`)
  if (!sent.ok) throw new Error(sent.problem.message)
  return { type: 'mailed', email, expiresAt }
}

/** Who comes back without a link stands in the list of staff as somebody to invite. */
export async function awaitInvitation(req: PayloadRequest, user: string, now: Date): Promise<void> {
  await keep(req, user, { purpose: 'invitation', tokenHash: null, expiresAt: now })
}

/**
 * Ends everything with which a person could come in, in the transaction of `req`: sessions, links, and the password
 * itself, which is replaced by one that nobody knows. In SQL, as `endSessions` is.
 */
export async function shutOut(req: PayloadRequest, user: string): Promise<void> {
  const [salt, hash] = [0, 1].map(() => toToken(crypto.getRandomValues(new Uint8Array(32))))
  await endSessions(user, req)
  await queryInTransaction(req, 'delete from password_links where user_id = $1', [user])
  // In the form of a real one, so that a sign-in takes as long as any other.
  await queryInTransaction(req, 'update users set salt = $2, hash = $3 where id = $1', [
    user,
    salt,
    `pbkdf2-sha256-v1:${hash}`,
  ])
}

/** Whoever signs in needs no invitation any more. */
export async function forgetPasswordLink(req: PayloadRequest, user: string): Promise<void> {
  await queryInTransaction(req, 'delete from password_links where user_id = $1', [user])
}

export interface PasswordChoice {
  token: string
  password: string
  repeated: string
}

export interface ChoiceProblem {
  type: 'linkEnded' | 'password' | 'repeated'
  message: string
}

/** Gives the owner of a link the password they chose; the link ends with it, and so does every session. */
export async function choosePassword(
  payload: Payload,
  { token, password, repeated }: PasswordChoice,
  now: Date,
): Promise<Result<{ email: string }, ChoiceProblem>> {
  if (!isToken(token)) return fail(linkEnded)
  return inTransaction(payload, async (req) => {
    const owner = await lockOwner(req, token, now)
    if (!owner) return fail(linkEnded)
    const fault = await findPasswordFault(req, password, owner.email)
    if (fault) return fail({ type: 'password', message: fault.message })
    if (password !== repeated) return fail(notRepeated)

    const { user, email } = owner
    req.context[setByLink] = owner.purpose
    await payload.update({ collection: 'users', id: user, data: { password }, depth: 0, req, ...theSoftware })
    await endSessions(user, req)
    await queryInTransaction(
      req,
      `update password_links set token_hash = null, expires_at = 'infinity'
        where user_id = $1 and purpose = 'invitation'`,
      [user],
    )
    await endLinks(req, user, ['newPassword', 'forgotten'])
    return succeed({ email })
  })
}

const linkEnded: ChoiceProblem = {
  type: 'linkEnded',
  message: 'This link has ended: it works once, and not for ever. Ask an admin for a new one.',
}

const notRepeated: ChoiceProblem = {
  type: 'repeated',
  message: 'The two are not the same. Please type the new password again.',
}

// Two who use one link at the same moment wait for one another here, and the second finds it used.
async function lockOwner(
  req: PayloadRequest,
  token: string,
  now: Date,
): Promise<(Recipient & { purpose: Purpose }) | null> {
  const [found] = await queryInTransaction<{ user: string; email: string; purpose: Purpose }>(
    req,
    `select users.id as "user", users.email, purpose from password_links join users on users.id = user_id
      where token_hash = $1 and expires_at > $2 for update of password_links`,
    [sha256(token), now],
  )
  return found ?? null
}

interface Kept {
  purpose: Purpose
  tokenHash: string | null
  expiresAt: Date
}

async function keep(
  req: PayloadRequest,
  user: string,
  { purpose, tokenHash, expiresAt }: Kept,
): Promise<void> {
  if (purpose !== 'forgotten') await endLinks(req, user, ['invitation', 'newPassword', 'forgotten'])
  await queryInTransaction(
    req,
    `insert into password_links (user_id, purpose, token_hash, expires_at) values ($1, $2, $3, $4)
     on conflict (user_id, purpose) do update
       set token_hash = excluded.token_hash, expires_at = excluded.expires_at`,
    [user, purpose, tokenHash, expiresAt],
  )
}

async function endLinks(req: PayloadRequest, user: string, purposes: Purpose[]): Promise<void> {
  await queryInTransaction(req, 'delete from password_links where user_id = $1 and purpose = any($2)', [
    user,
    purposes,
  ])
}
