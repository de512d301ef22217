import type { Payload } from 'payload'

import { clientNetwork } from '@/platform/client-network'
import { env } from '@/platform/env'
import { sendJob } from '@/platform/jobs/send-job'
import { takeTry } from '@/platform/limits'
import { inTransaction } from '@/platform/payload'
import { randomBelow } from '@/platform/random-token'
import { fail, succeed, type Result } from '@/platform/result'
import { seal } from '@/platform/sealing'
import { normalEmail } from '@/staff/email'
import { linksPerAccount, linksPerAddress } from '@/staff/sign-in/limits'
import { tooMany, type SignInProblem } from '@/staff/sign-in/problems'
import { sendResetLinkJobName, sealedAddress } from '@/staff/sign-in/reset-link'
import { accountKey } from '@/staff/sign-in/tries/commands'

/**
 * Takes the wish for a link down, and answers before anything is looked up: a job finds out whether there is such
 * a person, so that the answer takes as long for everybody. It does so a moment later, and never the same: the work it makes for
 * those who are known would slow down the answer to whoever asks next.
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
  const startAfter = new Date(Date.now() + 1_000 + randomBelow(2_000))
  await inTransaction(payload, (req) => sendJob(req, sendResetLinkJobName, { sealed }, { startAfter }))
  return succeed(undefined)
}
