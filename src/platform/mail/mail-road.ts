import { readMailbox, type Mailbox } from './address'
import { readMailServer, type MailServer } from './mail-server'
import { env } from '@/platform/env'

/** Where mails go: to a mail server, to the mailbox of the one who develops, or nowhere. */
export type MailRoad =
  | { type: 'server'; server: MailServer; from: Mailbox }
  | { type: 'mailbox'; from: Mailbox }
  | { type: 'none' }

const developer: Mailbox = { name: 'Ask the Doctors', address: 'column@clinic.example' }

export function mailRoad(): MailRoad {
  const server = readMailServer(env.MAIL_URL ?? '')
  const from = readMailbox(env.MAIL_FROM ?? '')
  // Both were read when the environment was; one without the other is refused there.
  if (server && from) return { type: 'server', server, from }
  return env.NODE_ENV === 'development' ? { type: 'mailbox', from: from ?? developer } : { type: 'none' }
}
