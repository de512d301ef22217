import type { EmailAdapter } from 'payload'

import { log } from './log'

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
