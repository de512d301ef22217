import type { Mail } from '@/platform/mail/mail'
import { plainMail } from '@/platform/mail/plain-mail'

/** What a mail about a letter is made of: nothing of the letter, and nobody's name. */
export interface AboutLetter {
  to: string
  reference: string
  /** Where it leads; a page, on which nothing happens before a button is pressed. */
  link: string
}

export type LetterMail = 'received' | 'answered' | 'closed' | 'reopened' | 'urgent'

/** The words of each. Subjects tell no stranger who looks over a shoulder what it is about. */
export const letterMails: Record<LetterMail, (about: AboutLetter) => Mail> = {
  received: ({ reference, ...about }) =>
    plainMail({
      ...about,
      subject: `${reference} has arrived`,
      before: [
        `We have received what you sent us. Its reference is ${reference}.`,
        'Your private page says what happens next and by when. There you can also take it back:',
      ],
      after: [keepIt, doNotWait, notYou],
    }),
  answered: ({ reference, ...about }) =>
    plainMail({
      ...about,
      subject: `${reference}: there is an answer`,
      before: [`There is an answer to ${reference}.`, 'Your private page leads to it:'],
      after: [keepIt],
    }),
  closed: ({ reference, ...about }) =>
    plainMail({
      ...about,
      subject: `${reference}: there is news`,
      before: [
        `There is news about ${reference}: we have closed it.`,
        'Your private page says how it ended, and what you can do now:',
      ],
      after: [keepIt, doNotWait],
    }),
  reopened: ({ reference, ...about }) =>
    plainMail({
      ...about,
      subject: `${reference}: there is news`,
      before: [
        `There is news about ${reference}: it was closed, and we have opened it again.`,
        'Your private page says what happens next and by when:',
      ],
      after: [keepIt, doNotWait],
    }),
  urgent: ({ reference, ...about }) =>
    plainMail({
      ...about,
      subject: 'A letter is urgent',
      before: [
        `${reference} should not wait. Its writer was told whom to call, and sent it all the same.`,
        'Please look at it now. You find it here, once you have signed in:',
      ],
    }),
}

const keepIt = 'Whoever has this link can open that page, so please keep it to yourself.'

const doNotWait = 'If it cannot wait, please do not wait for us: call your doctor, or your emergency number.'

const notYou =
  'If you sent us nothing, somebody gave your address by mistake: please delete this mail. You need do nothing else.'
