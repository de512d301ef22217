import type { Payload } from 'payload'

import { clientNetwork } from '@/platform/client-network'
import { env } from '@/platform/env'
import { sendJob } from '@/platform/jobs/send-job'
import { giveTryBack, takeTry } from '@/platform/limits'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { seal } from '@/platform/sealing'
import { normalEmail } from '@/staff/email'
import { knownDeviceCookie } from '@/staff/sign-in/known-device'
import { linksPerAccount, linksPerAddress, wrongLinksPerAddress } from '@/staff/sign-in/limits'
import { tooMany, type SignInProblem } from '@/staff/sign-in/problems'
import { sendResetLinkJobName, sealedAddress } from '@/staff/sign-in/reset-link'
import { accountKey } from '@/staff/sign-in/tries/commands'
import { endSessions } from '@/staff/users/commands'

/**
 * Takes the wish for a link down, and answers before anything is looked up: a job finds out whether there is such
 * a person, so that the answer takes as long for everybody.
 */
export async function askForResetLink(
  payload: Payload,
  typed: string,
  headers: Headers,
): Promise<Result<undefined, SignInProblem>> {
  const taken = await takeTry(payload, linksPerAddress, clientNetwork(headers))
  if (!taken.isWithin) return fail(tooMany(taken.retryAfterSeconds))
  const email = normalEmail(typed)
  // Whoever asks for somebody else's links over and over fills no mailbox, and is not told whose there are.
  const mayBeSent = await takeTry(payload, linksPerAccount, accountKey(email))
  if (!mayBeSent.isWithin) return succeed(undefined)
  const sealed = seal(email, sealedAddress(env.PAYLOAD_SECRET))
  await inTransaction(payload, (req) => sendJob(req, sendResetLinkJobName, { sealed }))
  return succeed(undefined)
}

/**
 * Chooses a password with a link, and signs out everywhere. It signs nobody in: that takes the password, and the
 * second factor of whoever has one. The browser becomes one the person is known on, since the link came by mail.
 * Throws Payload's refusals of the link and of the password.
 */
export async function choosePassword(
  payload: Payload,
  { token, password, headers }: { token: string; password: string; headers: Headers },
): Promise<Result<{ deviceCookie: string }, SignInProblem>> {
  const network = clientNetwork(headers)
  const taken = await takeTry(payload, wrongLinksPerAddress, network)
  if (!taken.isWithin) return fail(tooMany(taken.retryAfterSeconds))
  const email = await inTransaction(payload, async (req) => {
    const { user } = await payload.resetPassword({
      collection: 'users',
      data: { token, password },
      overrideAccess: true,
      req,
    })
    const { id, email } = user as { id: string; email: string }
    await endSessions(id, req)
    return email
  })
  await giveTryBack(payload, wrongLinksPerAddress, network)
  const site = { siteUrl: env.SITE_URL, secret: env.PAYLOAD_SECRET }
  return succeed({ deviceCookie: knownDeviceCookie(null, email, site) })
}
