import type { Payload } from 'payload'

import type { User } from '@/payload-types'
import { env } from '@/platform/env'
import { sweepLimits } from '@/platform/limits'
import { passwordWork } from '@/platform/password-hash'
import { fail, succeed, type Result } from '@/platform/result'
import { queryDatabase } from '@/platform/transactions'
import { newWaitingLine } from '@/platform/waiting-line'
import { normalEmail } from '@/staff/email'
import { useSecondFactor } from '@/staff/second-factor/checking/commands'
import { wrongCode } from '@/staff/second-factor/problems'
import { findSecondFactor } from '@/staff/second-factor/queries'
import { openSession } from '@/staff/sessions/commands'
import { deviceName } from '@/staff/sessions/session'

import { findKnownDevice, knownDeviceCookie } from './known-device'
import { busy, incomplete, refusedSignIn, secondFactorNeeded, tooMany, type SignInProblem } from './problems'
import { noteSignIn } from './record/commands'
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
  if (outcome.ok) {
    const { user, secondFactor } = outcome.value
    await noteSignIn(payload, { type: 'succeeded', user: user.id, secondFactor })
  } else {
    const { type, user = null } = outcome.problem
    await noteSignIn(payload, { type: 'refused', user, email: attempt.email, why: type })
  }
  return outcome
}

async function letIn(
  payload: Payload,
  { code, headers, password, ...typed }: SignInAttempt,
  now: Date,
): Promise<Result<SignedIn & { secondFactor: boolean }, SignInProblem>> {
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
  if (!checked.user) return fail(refusedSignIn)
  const { passwordHash, user } = checked
  await tries.giveBack()

  const factor = await findSecondFactor(payload, user.id)
  if (factor) {
    if (code.trim() === '') return fail({ ...secondFactorNeeded, user: user.id })
    const isRight = await useSecondFactor(payload, { user: user.id, typed: code, knownDevice, now })
    if (!isRight) return fail({ type: 'secondFactorRefused', message: wrongCode.message, user: user.id })
  }
  const device = deviceName(headers.get('user-agent'))
  const opened = await openSession(payload, { user: user.id, passwordHash, device })
  if (!opened) return fail(refusedSignIn)
  await sweepLimits(payload)
  return succeed({
    user,
    token: opened.token,
    deviceCookie: knownDeviceCookie(knownDevice, email, site),
    secondFactor: factor !== null,
  })
}

type Checked = { user: User; passwordHash: string } | { user: null }

/** With the same work whether or not there is such a person, and whether or not they still work here. */
async function checkPassword(payload: Payload, email: string, password: string): Promise<Checked> {
  const [account] = await queryDatabase<{ hash: string }>(
    payload,
    'select u.hash from users u join staff st on st.user_id = u.id and st.active where u.email = $1',
    [email],
  )
  const user = await findByPassword(payload, account ? email : nobody, password)
  if (!account) await passwordWork(password)
  return user && account ? { user, passwordHash: account.hash } : { user: null }
}

const nobody = 'nobody@nowhere.invalid'

async function findByPassword(payload: Payload, email: string, password: string): Promise<User | null> {
  try {
    const { user } = await payload.login({
      collection: 'users',
      data: { email, password },
      overrideAccess: false,
    })
    return user ?? null
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 401) return null
    throw error
  }
}
