import type { NotDone } from '@/platform/jobs/job'

/** What nodemailer adds to an error. The server's own words are left out: they repeat the address. */
interface MailError {
  code?: unknown
  responseCode?: unknown
}

const aboutThisMail = ['EENVELOPE', 'EMESSAGE']

/**
 * What a failed delivery means. Refused for good is only what the server says of this mail (5xx to its sender, its
 * recipient or its text); a wrong password or a server that turns everybody away is for the clinic to mend.
 */
export function toRefusal(error: unknown): NotDone {
  const { code, responseCode } = (error instanceof Error ? error : {}) as MailError
  const said = typeof responseCode === 'number' ? responseCode : null
  if (said !== null && said >= 500 && aboutThisMail.includes(String(code)))
    return { type: 'cannotBeDone', reason: `The mail server refuses this mail for good (${said}).` }
  if (code === 'EAUTH')
    return { type: 'tryLater', reason: 'The mail server refuses the user or the password in MAIL_URL.' }
  if (said !== null)
    return { type: 'tryLater', reason: `The mail server does not take this mail now (${said}).` }
  return {
    type: 'tryLater',
    reason: `The mail server cannot be reached (${typeof code === 'string' ? code : 'no answer'}).`,
  }
}
