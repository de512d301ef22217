import type { Endpoint, PayloadRequest } from 'payload'

import { inTransaction } from '@/platform/payload'
import { adminsOnly, roleOf } from '@/staff/access'
import { sessionOf, type Session } from '@/staff/sessions/session'
import { notFound, textsOf } from '@/staff/sign-in/answers'
import { findKnownDeviceOf } from '@/staff/sign-in/tries/commands'

import { useSecondFactor } from './checking/commands'
import { confirmSetup, removeSecondFactor, renewBackupCodes, startSetup } from './commands'
import { mayGoWithout, nothingSetUp, roleNeedsOne, wrongCode, type SecondFactorProblem } from './problems'
import { findSecondFactor, listSecondFactorRoles } from './queries'

/** POST …/start {code?}: whoever has one already shows it first. Answers what an app needs, this once. */
const start: Endpoint = {
  path: '/second-factor/start',
  method: 'post',
  handler: async (req) => {
    const session = sessionOf(req)
    if (!session || !req.user) return notFound()
    const fault = await codeFault(req, session, { isFirstTime: true })
    if (fault) return refuse(fault)
    return Response.json(await startSetup(req.payload, { user: session.user, email: req.user.email }))
  },
}

/** POST …/confirm {code}, of the app that is being set up. Answers the backup codes, this once. */
const confirm: Endpoint = {
  path: '/second-factor/confirm',
  method: 'post',
  handler: async (req) => {
    const session = sessionOf(req)
    if (!session) return notFound()
    const { code = '' } = await textsOf(req)
    const confirmed = await confirmSetup(req.payload, session, code.replace(/\s/g, ''), new Date())
    return confirmed.ok ? Response.json({ backupCodes: confirmed.value }) : refuse(confirmed.problem)
  },
}

/** POST …/backup-codes {code}: ten new ones in place of those before. */
const backupCodes: Endpoint = {
  path: '/second-factor/backup-codes',
  method: 'post',
  handler: async (req) => {
    const session = sessionOf(req)
    if (!session) return notFound()
    const fault = await codeFault(req, session)
    if (fault) return refuse(fault)
    return Response.json({ backupCodes: await renewBackupCodes(req.payload, session.user) })
  },
}

/** POST …/remove {code}, where the role needs none. */
const remove: Endpoint = {
  path: '/second-factor/remove',
  method: 'post',
  handler: async (req) => {
    const session = sessionOf(req)
    if (!session) return notFound()
    if (!mayGoWithout(roleOf(req), await listSecondFactorRoles(req.payload))) return refuse(roleNeedsOne)
    const fault = await codeFault(req, session)
    if (fault) return refuse(fault)
    await inTransaction(req.payload, (inside) =>
      removeSecondFactor(session.user, inside, { kept: session, by: session.user }),
    )
    return Response.json({ message: 'The second factor is gone.' })
  },
}

/** POST /api/users/ID/second-factor/take-away, for admins: a colleague has lost their phone. */
const takeAway: Endpoint = {
  path: '/:id/second-factor/take-away',
  method: 'post',
  handler: async (req) => {
    const user = String(req.routeParams?.id)
    if (!adminsOnly({ req })) return notFound()
    if (!(await findSecondFactor(req.payload, user))) return refuse(nothingSetUp)
    await inTransaction(req.payload, (inside) =>
      removeSecondFactor(user, inside, { by: req.user?.id ?? null }),
    )
    return Response.json({ message: 'The second factor is gone, and they are signed out everywhere.' })
  },
}

export const secondFactorEndpoints: Endpoint[] = [start, confirm, backupCodes, remove, takeAway]

/** Whoever sits down at a browser that was left open has no code, and so changes nothing about it. */
async function codeFault(
  req: PayloadRequest,
  { user }: Session,
  { isFirstTime = false } = {},
): Promise<SecondFactorProblem | null> {
  const { code = '' } = await textsOf(req)
  if (!(await findSecondFactor(req.payload, user))) return isFirstTime ? null : nothingSetUp
  const knownDevice = findKnownDeviceOf(req.user?.email ?? '', req.headers)
  const isRight = await useSecondFactor(req.payload, { user, typed: code, knownDevice, now: new Date() })
  return isRight ? null : wrongCode
}

function refuse({ message, type }: SecondFactorProblem): Response {
  const status = type === 'wrongCode' ? 403 : 409
  return Response.json({ errors: [{ code: type, message }] }, { status })
}
