import type { PayloadRequest } from 'payload'

import { readEmailAddress } from './address'
import { mailRoad } from './mail-road'
import type { Mail } from './mail'
import { sealMail } from './sealed-mail'
import { env } from '@/platform/env'
import { sendJob } from '@/platform/jobs/send-job'
import { fail, succeed, type Result } from '@/platform/result'

export type MailProblem =
  /** Say so instead of promising a mail. */
  { type: 'noMailServer'; message: string } | { type: 'noAddress'; message: string }

/** Whether a mail that is sent now goes anywhere; where it does not, nothing may promise one. */
export const isMailSetUp = (): boolean => mailRoad().type !== 'none'

export const sendMailJobName = 'send-mail'

/**
 * Puts a mail into the outbox with the transaction of `req`: it leaves once that is committed, and never if it is
 * not. What is sent again under one `key` leaves once.
 */
export async function sendMail(
  req: PayloadRequest,
  mail: Mail,
  key: string,
): Promise<Result<{ isNew: boolean }, MailProblem>> {
  if (!isMailSetUp())
    return fail({ type: 'noMailServer', message: 'No mail server is set up: nothing was sent.' })
  const to = readEmailAddress(mail.to)
  if (to === null) return fail({ type: 'noAddress', message: 'This is no e-mail address we can write to.' })
  const sealed = sealMail({ ...mail, to }, env.PAYLOAD_SECRET)
  const isNew = await sendJob(req, sendMailJobName, { sealed, writtenAt: new Date().toISOString() }, { key })
  return succeed({ isNew })
}
