import type { AnswerDraft } from '@/answers/answer-draft'
import { paragraph } from '@/platform/rich-text'

/** A short answer that is complete but for its byline; each test changes what it is about. */
export function shortDraft(changes: Partial<AnswerDraft> = {}): AnswerDraft {
  return {
    title: 'Leg cramps at night',
    language: 'en',
    summary: 'Night cramps are common and seldom dangerous. Stretch the calf, and drink enough by day.',
    letter: {
      salutation: 'Dear Doctors,',
      text: 'My calf wakes me at three in the morning, hard as a board.\n\nWhat can I do when it starts?',
      signedAs: 'Awake in Astoria',
    },
    introduction: [paragraph('A cramp is a muscle that tightens by itself and does not let go for a while.')],
    limits: 'We cannot tell from a letter which of these is yours.',
    causesLead: 'These are the usual reasons.',
    causes: [
      {
        name: 'Tired muscles',
        explanation: [paragraph('A long day on your feet leaves the calf short of rest.')],
      },
      { name: null, explanation: [paragraph('Some medicines for blood pressure make cramps likelier.')] },
    ],
    stepsLead: 'When it starts:',
    steps: [
      {
        instruction: [paragraph('Pull the toes towards you and hold them there.')],
        caution: 'Do NOT bounce. A tight muscle can tear.',
        timing: { startAfter: null, lastsAtMost: '30 seconds', timesADay: null, stopAfter: null },
        sources: [],
      },
      {
        instruction: [paragraph('Walk a few steps, then drink a glass of water.')],
        caution: null,
        timing: null,
        sources: [],
      },
    ],
    careCards: [
      { level: 'urgent', heading: 'See a doctor today if:', items: ['one leg is swollen, warm and red'] },
    ],
    closing: {
      words: [paragraph('If it wakes you every night for two weeks, come and see us.')],
      contact: true,
      call: true,
      text: false,
    },
    sources: [
      {
        title: 'Leg cramps',
        publisher: 'NHS',
        year: 2023,
        url: 'https://www.nhs.uk/conditions/leg-cramps/',
        readOn: '2026-05-04',
      },
    ],
    doctors: [],
    topics: [],
    ...changes,
  }
}
