import { samuelOkafor } from './doctors'
import type { AnswerView } from '@/answers/answer-view'
import { paragraph } from '@/platform/rich-text'

/** A short answer of a sole clinician: no reviewer, no cards, causes without names, nothing that is optional. */
export const nightCramps: AnswerView = {
  id: '0198b6f2-6f0e-7c31-9f0a-5b1d9a2c1002',
  slug: 'night-cramps-in-the-calf',
  title: 'Night cramps in the calf',
  language: 'en',
  summary: null,
  letter: {
    salutation: 'Dear Doctors,',
    text: 'Two or three nights a week I wake with a calf as hard as a board. Should I worry?',
    signedAs: null,
  },
  introduction: [paragraph('Cramps at night are a nuisance and rarely more than that.')],
  limits: null,
  causesLead: null,
  causes: [{ name: null, explanation: [paragraph('Tired muscles at the end of a long day often cramp.')] }],
  stepsLead: 'Two things help most people.',
  steps: [
    {
      instruction: [paragraph('Pull the toes towards you and hold until the muscle lets go.')],
      caution: null,
      timing: null,
      sources: [],
    },
    {
      instruction: [paragraph('Stretch the calf against a wall before you go to bed.')],
      caution: 'Do NOT take quinine on your own.',
      timing: null,
      sources: [],
    },
  ],
  careCards: [],
  closing: { words: [paragraph('If it goes on, come and see us.')], contact: true, call: false, text: false },
  sources: [],
  doctors: [samuelOkafor],
  reviewer: null,
  topics: [],
  related: [],
  publishedAt: '2026-05-18T08:30:00.000Z',
  lastReviewedOn: '2026-05-18',
  reviewDueOn: null,
  changes: [],
  isExample: true,
}
