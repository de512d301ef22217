import type { AskFacts } from './ask-view'
import type { LetterTerms } from '@/questions/question-form'

/** What a letter is held to. */
export const toTerms = ({ canMail, clinic, letterbox }: AskFacts): LetterTerms => ({
  consentVersion: letterbox.consent.version,
  language: clinic?.language ?? 'en',
  callNumber: clinic?.callNumber?.dialled ?? null,
  canMail,
})

/** For a page that is shown before the clinic could be asked for even once: it keeps what was typed, and no more. */
export const unknownFacts: AskFacts = {
  clinic: null,
  letterbox: {
    isClosed: false,
    closedWords: null,
    replyDays: null,
    consent: {
      process: 'The clinic may read my letter, keep it and answer it.',
      publish: 'The clinic may publish my letter, without anything that tells who I am.',
      // None that a clinic has: whoever agrees to this is asked again.
      version: 0,
    },
    crisisNumber: null,
    crisisWords: null,
  },
  topics: [],
  canMail: true,
}
