import { z } from 'zod'

import { deliver } from './deliver'
import { mailRoad } from './mail-road'
import { keepInMailbox } from './mailbox'
import { toMessage } from './message'
import { sendMailJobName } from './outbox'
import { unsealMail } from './sealed-mail'
import { env } from '@/platform/env'
import type { Job, NotDone } from '@/platform/jobs/job'

const stored = z.object({ sealed: z.string(), writtenAt: z.iso.datetime() })

const hour = 3_600_000
const patience = { firstPauseMs: 30_000, longestPauseMs: hour, forMs: 48 * hour }

/** Mails wait for everything else: a mail server that hangs holds up nothing but mail. */
export const SendMail: Job = {
  name: sendMailJobName,
  patience,
  priority: -10,
  run: async (_, data, { jobId, signal, waitedMs }) => {
    // As after an old backup: whoever was to get it may have got it long ago.
    if (waitedMs > patience.forMs)
      return cannot('It waited for more than two days, and does not leave without being asked.')
    const { sealed, writtenAt } = stored.parse(data)
    const mail = unsealMail(sealed, env.PAYLOAD_SECRET)
    if (!mail) return cannot('It was written under another PAYLOAD_SECRET and cannot be read.')
    const road = mailRoad()
    switch (road.type) {
      case 'server':
        return deliver(
          road.server,
          toMessage(mail, { from: road.from, jobId, writtenAt: new Date(writtenAt) }),
          signal,
        )
      case 'mailbox':
        return keepInMailbox({ ...mail, id: jobId, writtenAt })
      case 'none':
        return { type: 'tryLater', reason: 'No mail server is set up.' }
    }
  },
}

const cannot = (reason: string): NotDone => ({ type: 'cannotBeDone', reason })
