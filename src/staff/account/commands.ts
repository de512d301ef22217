import type { PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import { env } from '@/platform/env'
import type { FieldFault } from '@/platform/field-faults'
import { forgetTries, takeTry } from '@/platform/limits'
import type { Mail } from '@/platform/mail/mail'
import { isMailSetUp, sendMail } from '@/platform/mail/outbox'
import { isStoredPassword, type StoredPassword } from '@/platform/password-hash'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { queryDatabase } from '@/platform/transactions'
import { forgetPasswordLink } from '@/staff/password-links/commands'
import { addressChangedMail, passwordChangedMail } from '@/staff/password-links/mails'
import { findAccount } from '@/staff/queries'
import { endSessionsBut } from '@/staff/sessions/commands'
import type { Session } from '@/staff/sessions/session'
import { wrongOwnPasswords } from '@/staff/sign-in/limits'
import { findPasswordFault } from '@/staff/users/queries'

/** Whoever asks, signed in: `session` is the one that stays. */
export interface Oneself {
  user: string
  email: string
  session: Pick<Session, 'id'> | null
}

/** Changes the own password; every other session ends. */
export async function changeOwnPassword(
  req: PayloadRequest,
  me: Oneself,
  { currentPassword, password }: { currentPassword: string; password: string },
): Promise<Result<null, FieldFault>> {
  const weak = await findPasswordFault(req, password, me.email)
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

async function endOtherWaysIn(
  req: PayloadRequest,
  user: string,
  session: Pick<Session, 'id'> | null,
): Promise<void> {
  await endSessionsBut(session, user, req)
  await forgetPasswordLink(req, user)
}

const tooMany = 'There were too many wrong tries. Please wait a quarter of an hour.'

/** Whether the password they have now was typed. A try is counted before it is looked at. */
async function currentPasswordFault(
  { payload }: PayloadRequest,
  { user }: Oneself,
  password: string,
): Promise<FieldFault | null> {
  const taken = await takeTry(payload, wrongOwnPasswords, user)
  if (!taken.isWithin) return { path: 'currentPassword', message: tooMany }
  const [row] = await queryDatabase<StoredPassword>(payload, 'select hash, salt from users where id = $1', [
    user,
  ])
  if (!row || !(await isStoredPassword(password, row)))
    return { path: 'currentPassword', message: 'This is not the password you have now.' }
  await forgetTries(payload, wrongOwnPasswords, user)
  return null
}
