import { capitalised } from '@/platform/capitalised'

/**
 * What the audit tells of, each with the words that follow whoever did it; `{subject}` is what it was done to.
 * A name is never taken back: rows that bear it stay.
 */
export const actions = {
  'sign-in.succeed': 'signed in',
  'sign-in.refuse': 'tried to sign in and was refused',
  'sign-out': 'signed out',
  'sign-out.everywhere': 'signed out everywhere',
  'second-factor.set-up': 'set up a second factor',
  'second-factor.remove': 'took away the second factor of {subject}',
  'password.change': 'changed the password of {subject}',
  'password-link.make': 'made a link to choose a password for {subject}',
  'sign-in.change': 'changed the sign-in of {subject}',
  'staff.add': 'added {subject} to the staff',
  'staff.change': 'changed the staff entry of {subject}',
  'staff.delete': 'deleted the staff entry of {subject}',
  'settings.change': 'changed the settings',
  'sign-off.give': 'signed off {subject}',
  'sign-off.end': 'ended the sign-off of {subject}',
  'answer.publish': 'published {subject}',
  'answer.unpublish': 'took {subject} off the site',
  'answer.withdraw': 'withdrew {subject}',
  'answer.schedule': 'set a time to publish {subject}',
  'answer.unschedule': 'took back the time to publish {subject}',
  'answer.not-published': 'did not publish {subject} at the time set for it',
  'answer.correct': 'noted a correction of {subject}',
  'answer.delete': 'deleted the draft {subject}',
  'question.type-in': 'typed in the letter {subject}',
  'question.look-at': 'looked at the letter {subject}',
  'question.set-aside': 'marked {subject} as no letter',
  'question.take': 'took the letter {subject}',
  'question.give-back': 'gave back the letter {subject}',
  'question.answer': 'began an answer to the letter {subject}',
  'question.close': 'closed the letter {subject}',
  'question.reopen': 'opened the letter {subject} again',
  'question.withdraw': 'took back the letter {subject}',
  'question.erase': 'erased the letter {subject}',
  'question.expire': 'deleted the letter {subject}, whose time was over',
  'consent.withdraw': 'took back that the letter {subject} may be published',
  'red-flag-rule.change': 'changed the red flags: {subject}',
  'red-flag-rule.delete': 'took out of the red flags: {subject}',
  'contact.read': 'read the contact of {subject}',
  'contact.expire': 'deleted the contact of {subject}, whose time was over',
  'contact.reseal': 'sealed contacts anew under another key',
  'contact.look-up': 'looked for the letters of an address',
  'contact.refuse': 'was refused a contact, having read as many as an hour allows',
  'contact.compare': 'compared the contact of {subject} with the letter',
  'audit.export': 'exported the audit',
  'backup.begin': 'began a backup',
  'backup.restore': 'restored a backup',
} as const

export type AuditAction = keyof typeof actions

export function isAuditAction(text: string): text is AuditAction {
  return Object.hasOwn(actions, text)
}

/** As a choice in a list: `Signed off an answer` would be more than it says, so only `Signed off`. */
export function actionLabel(action: AuditAction): string {
  const words = actions[action].replace(/ (of|for) \{subject\}/, '').replace(/\{subject\} ?/, '')
  return capitalised(words.trim())
}
