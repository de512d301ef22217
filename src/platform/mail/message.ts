import type { SendMailOptions } from 'nodemailer'

import { oneLine, type Mailbox } from './address'
import type { Mail } from './mail'

/** What belongs to the letter and not to its words. */
export interface Postmark {
  from: Mailbox
  /** Stays the same in every attempt, so that a mail that came twice is known to be one. */
  jobId: string
  writtenAt: Date
}

/** The mail as nodemailer takes it: to one person, with nothing fetched from files or addresses. */
export function toMessage(mail: Mail, { from, jobId, writtenAt }: Postmark): SendMailOptions {
  const [, domain = ''] = from.address.split('@')
  return {
    from: from.name === null ? from.address : { name: oneLine(from.name), address: from.address },
    to: mail.to,
    // What the server is told; headers are for people.
    envelope: { from: from.address, to: [mail.to] },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    date: writtenAt,
    messageId: `<${jobId}@${domain}>`,
    // RFC 3834: nobody's holiday note answers a machine.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
