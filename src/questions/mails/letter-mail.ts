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
        'Here you see at any time what becomes of it, and can take it back:',
      ],
      after: [keepIt, doNotWait],
    }),
  answered: ({ reference, ...about }) =>
    plainMail({
      ...about,
      subject: `${reference}: there is an answer`,
      before: [`There is an answer to ${reference}.`, 'You find it here:'],
      after: [keepIt],
    }),
  closed: ({ reference, ...about }) =>
    plainMail({
      ...about,
      subject: `${reference}: there is news`,
      before: [
        `There is news about ${reference}: we have come to an end with it.`,
        'What became of it, and what you can do now, is said here:',
      ],
      after: [keepIt, doNotWait],
    }),
  reopened: ({ reference, ...about }) =>
    plainMail({
      ...about,
      subject: `${reference}: there is news`,
      before: [
        `There is news about ${reference}: it was closed, and we have opened it again.`,
        'What happens now, and by when, is said here:',
      ],
      after: [keepIt, doNotWait],
    }),
  urgent: ({ reference, ...about }) =>
    plainMail({
      ...about,
      subject: 'A letter is urgent',
      before: [
        `${reference} should not wait. Its writer was told whom to call, and sent it all the same.`,
        'It waits here, once you have signed in:',
      ],
    }),
}

const keepIt = 'Whoever has this link can open it, so please keep it to yourself.'

const doNotWait = 'If it cannot wait, please do not wait for us: call your doctor, or your emergency number.'
