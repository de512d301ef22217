import { env } from '@/platform/env'
import type { Job } from '@/platform/jobs/job'
import { isMailSetUp } from '@/platform/mail/outbox'
import { inTransaction } from '@/platform/payload'
import { unseal } from '@/platform/sealing'
import { makePasswordLink } from '@/staff/password-links/commands'
import { findAccount } from '@/staff/queries'

import { sealedAddress, sendResetLinkJobName } from './reset-link'

const hour = 3_600_000

/** Mails a link to choose a password to whoever has the address; to nobody where nobody has. */
export const SendResetLink: Job = {
  name: sendResetLinkJobName,
  patience: { firstPauseMs: 10_000, longestPauseMs: 5 * 60_000, forMs: hour },
  run: async (payload, data, { waitedMs }) => {
    if (waitedMs > hour)
      return { type: 'cannotBeDone', reason: 'It waited for more than an hour: they will have asked again.' }
    if (!isMailSetUp()) return { type: 'tryLater', reason: 'No mail server is set up.' }
    const { sealed } = data as { sealed: string }
    const email = unseal(sealed, sealedAddress(env.PAYLOAD_SECRET))
    if (email === null)
      return {
        type: 'cannotBeDone',
        reason: 'It was written under another PAYLOAD_SECRET and cannot be read.',
      }
    await inTransaction(payload, async (req) => {
      const account = await findAccount(payload, email, req)
      if (!account?.staff?.isActive) return
      const how = { purpose: 'forgotten', delivery: 'mail' } as const
      await makePasswordLink(req, account, how, new Date())
    })
  },
}
