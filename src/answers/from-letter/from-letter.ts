import type { AnswerDraft } from '@/answers/answer-draft'

/** What a new answer takes over from the letter it is written to. */
export interface LetterToAnswer {
  letter: string
  language: string
  topics: string[]
  /** Of the clinic's settings. */
  limits: string | null
  /** Of whoever answers; null for those without a profile. */
  doctor: string | null
}

/**
 * The draft in which a letter is answered: a copy of its words, for the doctor to take out whatever tells who wrote
 * it. Neither title nor address is made of a letter.
 */
export function draftFromLetter({ doctor, language, letter, limits, topics }: LetterToAnswer): AnswerDraft {
  return {
    title: '',
    language,
    summary: null,
    letter: { salutation: 'Dear Doctors,', text: letter, signedAs: null },
    introduction: [],
    limits,
    causesLead: null,
    causes: [],
    stepsLead: null,
    steps: [],
    careCards: [],
    closing: { words: [], contact: true, call: true, text: false },
    sources: [],
    doctors: doctor === null ? [] : [doctor],
    topics,
  }
}
