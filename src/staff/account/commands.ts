import type { PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import { env } from '@/platform/env'
import type { FieldFault } from '@/platform/field-faults'
import type { Mail } from '@/platform/mail/mail'
import { isMailSetUp, sendMail } from '@/platform/mail/outbox'
import { isStoredPassword, type StoredPassword } from '@/platform/password-hash'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { queryDatabase, queryInTransaction } from '@/platform/transactions'
import { forgetPasswordLink } from '@/staff/password-links/commands'
import { addressChangedMail, passwordChangedMail } from '@/staff/password-links/mails'
import { findAccount } from '@/staff/queries'
import { passwordFault } from '@/staff/users/password'

/** Whoever asks, signed in: `session` is the one that stays. */
export interface Oneself {
  user: string
  email: string
  session: string | null
}

/** Changes the own password; every other session ends. */
export async function changeOwnPassword(
  req: PayloadRequest,
  me: Oneself,
  { currentPassword, password }: { currentPassword: string; password: string },
): Promise<Result<null, FieldFault>> {
  const weak = passwordFault(password, me.email)
  if (weak) return fail({ path: 'password', message: weak.message })
  const wrong = await currentPasswordFault(req, me, currentPassword)
  if (wrong) return fail(wrong)
  return change(req, me, { password }, passwordChangedMail({ to: me.email, siteUrl: env.SITE_URL }))
}

/** Changes the address one signs in with; every other session ends, and the old address is told. */
export async function changeOwnEmail(
  req: PayloadRequest,
  me: Oneself,
  { currentPassword, email }: { currentPassword: string; email: string },
): Promise<Result<null, FieldFault>> {
  if (email === me.email) return fail({ path: 'email', message: 'This is your address already.' })
  const wrong = await currentPasswordFault(req, me, currentPassword)
  if (wrong) return fail(wrong)
  if (await findAccount(req.payload, email, req))
    return fail({ path: 'email', message: 'Somebody signs in with this address already.' })
  return change(req, me, { email }, addressChangedMail({ to: me.email, siteUrl: env.SITE_URL }))
}

async function change(
  req: PayloadRequest,
  { user, session }: Oneself,
  data: { email: string } | { password: string },
  mail: Mail,
): Promise<Result<null, never>> {
  await inTransaction(
    req.payload,
    async () => {
      await req.payload.update({ collection: 'users', id: user, data, depth: 0, req, ...theSoftware })
      await endOtherWaysIn(req, user, session)
      if (!isMailSetUp()) return
      const sent = await sendMail(req, mail, crypto.randomUUID())
      if (!sent.ok) throw new Error(sent.problem.message)
    },
    req,
  )
  return succeed(null)
}

async function endOtherWaysIn(req: PayloadRequest, user: string, session: string | null): Promise<void> {
  await queryInTransaction(
    req,
    'delete from users_sessions where _parent_id = $1 and id is distinct from $2',
    [user, session],
  )
  await queryInTransaction(
    req,
    'update users set reset_password_token = null, reset_password_expiration = null where id = $1',
    [user],
  )
  await forgetPasswordLink(req, user)
}

const mostTries = 5
const tooMany = 'There were too many wrong tries. Please wait ten minutes.'

/**
 * Whether the password they have now was typed. A try is counted before it is looked at, with those of signing in,
 * and by itself, so that it stays counted whatever happens next.
 */
async function currentPasswordFault(
  { payload }: PayloadRequest,
  { user }: Oneself,
  password: string,
): Promise<FieldFault | null> {
  const [row] = await queryDatabase<StoredPassword & { tries: number }>(
    payload,
    `update users set lock_until = null,
            login_attempts = case when lock_until is null then coalesce(login_attempts, 0) else 0 end + 1
      where id = $1 and (lock_until is null or lock_until < now())
      returning hash, salt, login_attempts::int as tries`,
    [user],
  )
  if (!row || row.tries > mostTries) return { path: 'currentPassword', message: tooMany }
  if (await isStoredPassword(password, row)) {
    await queryDatabase(payload, 'update users set login_attempts = 0 where id = $1', [user])
    return null
  }
  if (row.tries < mostTries)
    return { path: 'currentPassword', message: 'This is not the password you have now.' }
  await queryDatabase(payload, `update users set lock_until = now() + interval '10 minutes' where id = $1`, [
    user,
  ])
  return { path: 'currentPassword', message: tooMany }
}
