import type { ExampleAnswer } from './example-answer'
import { paragraphs } from './words'

/** A draft as it lies on a desk: no limits, no sources yet, and nobody has signed it. */
export const wakingEarly: ExampleAnswer = {
  doctors: ['marsh'],
  topics: ['sleep'],
  changes: [],
  fate: { is: 'draft' },
  draft: {
    title: 'Awake at 3 in the morning',
    slug: 'awake-at-3-in-the-morning',
    language: 'en',
    isExample: true,
    summary: null,
    letter: {
      salutation: 'Dear Doctors,',
      text: 'I fall asleep at once and wake at 3, every night, since the clocks changed. Then I lie there and do sums about how tired I will be.',
      signedAs: 'Counting in the dark',
    },
    introduction: paragraphs(
      'Waking at night is part of sleep. Everyone does it several times. What wears you out is what happens next: the clock, the sums, the worry about tomorrow.',
    ),
    limits: null,
    causesLead: null,
    causes: [],
    stepsLead: 'For the next 2 weeks, try this:',
    steps: [
      {
        instruction: paragraphs('Turn the clock to the wall, and leave the telephone in the kitchen.'),
        caution: null,
        timing: null,
        sources: [],
      },
      {
        instruction: paragraphs(
          'Are you wide awake? Get up, sit somewhere dim, and go back to bed when your eyes close.',
        ),
        caution: null,
        timing: null,
        sources: [],
      },
      {
        instruction: paragraphs('Get up at the same hour every day, whatever the night was like.'),
        caution: 'Do not drive if you might nod off at the wheel.',
        timing: null,
        sources: [],
      },
    ],
    careCards: [],
    closing: { words: [], contact: true, call: true, text: true },
    sources: [],
  },
}
