import type { Payload } from 'payload'

import type { User } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { env } from '@/platform/env'
import { sweepLimits } from '@/platform/limits'
import { isStoredPassword, nobodysPassword, type StoredPassword } from '@/platform/password-hash'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { queryDatabase } from '@/platform/transactions'
import { newWaitingLine } from '@/platform/waiting-line'
import { normalEmail } from '@/staff/email'
import { forgetPasswordLink } from '@/staff/password-links/commands'
import { useSecondFactor } from '@/staff/second-factor/checking/commands'
import { wrongCode } from '@/staff/second-factor/problems'
import { findSecondFactor } from '@/staff/second-factor/queries'
import { openSession, sweepSessions } from '@/staff/sessions/commands'
import { deviceName } from '@/staff/sessions/session'

import { findKnownDevice, knownDeviceCookie } from './known-device'
import { busy, incomplete, refusedSignIn, secondFactorNeeded, tooMany, type SignInProblem } from './problems'
import { noteRefusedSignIn, noteSignedIn } from './record/commands'
import { takeSignInTry } from './tries/commands'

export interface SignInAttempt {
  email: string
  password: string
  /** Of the app or the paper; empty where none was typed. */
  code: string
  headers: Headers
}

export interface SignedIn {
  user: User
  /** What the session's cookie holds. */
  token: string
  /** Makes this browser one the person is known on. */
  deviceCookie: string
}

const site = { siteUrl: env.SITE_URL, secret: env.PAYLOAD_SECRET }

/** A password takes a third of a second of one core. Two at once leave room for readers, however many come. */
const line = newWaitingLine(2, 40)

/**
 * Lets somebody in, or says why not. Limits come before the hashing, and the second factor after it: who does not
 * know the password learns nothing of either. No session, and so no cookie, before all of it is through.
 */
export async function signIn(
  payload: Payload,
  attempt: SignInAttempt,
  now: Date,
): Promise<Result<SignedIn, SignInProblem>> {
  const outcome = await letIn(payload, attempt, now)
  if (!outcome.ok) {
    const { type, user = null } = outcome.problem
    await noteRefusedSignIn(payload, { user, email: attempt.email, why: type })
  }
  return outcome
}

async function letIn(
  payload: Payload,
  { code, headers, password, ...typed }: SignInAttempt,
  now: Date,
): Promise<Result<SignedIn, SignInProblem>> {
  const email = normalEmail(typed.email)
  if (email === '' || password.trim() === '') return fail(incomplete)
  const knownDevice = findKnownDevice(headers, email, site)
  const tries = await takeSignInTry(payload, email, knownDevice, headers)
  if (tries.refusedFor !== null) {
    await tries.giveBack()
    return fail(tooMany(tries.refusedFor))
  }
  const checked = await line.run(() => checkPassword(payload, email, password), knownDevice !== null)
  if (checked === null) {
    await tries.giveBack()
    return fail(busy)
  }
  const { account } = checked
  if (!account) return fail(refusedSignIn)
  const { user } = account
  await tries.giveBack()

  const factor = await findSecondFactor(payload, user)
  if (factor) {
    if (code.trim() === '') return fail({ ...secondFactorNeeded, user })
    const isRight = await useSecondFactor(payload, { user, typed: code, knownDevice, now })
    if (!isRight) return fail({ type: 'secondFactorRefused', message: wrongCode.message, user })
  }
  const device = deviceName(headers.get('user-agent'))
  const entered = await enter(payload, account, { device, secondFactor: factor !== null })
  if (!entered) return fail(refusedSignIn)
  await sweepLimits(payload)
  await sweepSessions(payload)
  return succeed({ ...entered, deviceCookie: knownDeviceCookie(knownDevice, email, site) })
}

interface Account extends StoredPassword {
  user: string
}

/** Null where the address or the password is not right. */
type Checked = { account: Account | null }

/**
 * Who signs in with this address, if the password is theirs. One look and one comparison, whoever they
 * are: nobody there, or nobody any more, is compared with the password of nobody. Payload's own sign-in finds its
 * person in another time than nobody, and writes what we keep elsewhere.
 */
async function checkPassword(payload: Payload, email: string, password: string): Promise<Checked> {
  const [account] = await queryDatabase<Account>(
    payload,
    `select u.id as "user", u.hash, u.salt from users u
       join staff st on st.user_id = u.id and st.active where u.email = $1`,
    [email],
  )
  const isTheirs = await isStoredPassword(password, account ?? nobodysPassword)
  return { account: account && isTheirs ? account : null }
}

/** Session, end of the invitation and the record of it: all of them, or nobody is let in. */
function enter(
  payload: Payload,
  { user, hash }: Account,
  { device, secondFactor }: { device: string; secondFactor: boolean },
): Promise<{ user: User; token: string } | null> {
  return inTransaction(payload, async (req) => {
    const opened = await openSession(req, { user, passwordHash: hash, device })
    if (!opened) return null
    await forgetPasswordLink(req, user)
    await noteSignedIn(req, { user, secondFactor })
    const account = await payload.findByID({ collection: 'users', id: user, depth: 0, req, ...theSoftware })
    return { user: account, token: opened.token }
  })
}
