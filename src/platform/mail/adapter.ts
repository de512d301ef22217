import { randomUUID } from 'node:crypto'

import type { EmailAdapter, SendEmailOptions } from 'payload'

import { mailRoad } from './mail-road'
import { isMailSetUp, sendMail } from './outbox'
import { log } from '@/platform/log'
import { inTransaction } from '@/platform/payload'

/**
 * Until a mail server can be named, nothing is sent. Payload's own stand-in writes each mail to the log, and
 * with it addresses and the links that set passwords.
 */
export const noMail: EmailAdapter = () => ({
  name: 'no-mail',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Ask the Doctors',
  sendEmail: () => {
    log.warn('A mail was not sent: no mail server is set up. Use “npm run staff -- link” for a new password.')
    return Promise.resolve()
  },
})

/** Whatever Payload itself sends goes through the outbox as well. */
const throughOutbox: EmailAdapter = ({ payload }) => {
  const road = mailRoad()
  const from = road.type === 'none' ? null : road.from
  return {
    name: 'outbox',
    defaultFromAddress: from?.address ?? '',
    defaultFromName: from?.name ?? 'Ask the Doctors',
    sendEmail: async (message) => {
      const mail = toMail(message)
      await inTransaction(payload, async (req) => {
        const sent = await sendMail(req, mail, randomUUID())
        if (!sent.ok) throw new Error(sent.problem.message)
      })
    },
  }
}

export const mailAdapter: EmailAdapter = (args) => (isMailSetUp() ? throughOutbox(args) : noMail(args))

function toMail({ html, subject, text, to }: SendEmailOptions) {
  if (typeof to !== 'string') throw new Error('A mail goes to exactly one person.')
  const words = typeof html === 'string' ? html : ''
  return {
    to,
    subject: subject ?? '',
    html: words,
    text: typeof text === 'string' ? text : words.replace(/<[^>]*>/g, ' '),
  }
}
