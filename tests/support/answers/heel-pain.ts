import { ingridSolheim, samuelOkafor } from './doctors'
import { heelPainCards } from './heel-pain-cards'
import { heelPainCauses } from './heel-pain-causes'
import { heelPainSources, heelPainSteps } from './heel-pain-steps'
import type { AnswerView } from '@/answers/answer-view'
import { paragraph } from '@/platform/rich-text'

/** A long answer with every part that an answer can have. */
export const heelPain: AnswerView = {
  id: '0198b6f2-6f0e-7c31-9f0a-5b1d9a2c1001',
  slug: 'heel-pain-in-the-morning',
  title: 'Heel pain with the first steps of the morning',
  language: 'en',
  summary:
    'Most likely the band under your foot is overloaded. Stretch it, strengthen it and wear good shoes: nine in ten people are well within a year, without an operation.',
  letter: {
    salutation: 'Dear Doctors,',
    text: 'Every morning the first steps to the bathroom feel as if I had a nail in my left heel. After ten minutes it is almost gone, and in the evening it comes back.\n\nI deliver the post, so I walk seven miles a day, and last spring I took up running to lose some weight. That was when it began. A friend says it is a spur and has to be cut out. Is she right? And can I go on working?',
    signedAs: 'Limping on Larch Street',
  },
  introduction: [
    paragraph(
      'Your friend is kind to worry, but she is very probably wrong. What you describe is the most common pain under the heel that we see: one person in ten meets it at some time, most of them between 40 and 60, and many of them on their feet all day as you are.',
    ),
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Under the foot runs a strong band, the ' },
        { type: 'text', text: 'plantar fascia', italic: true },
        {
          type: 'text',
          text: ', from the heel bone to the toes. It works like a bowstring and carries you with each step. When it is asked to carry more than it has learned to, the place where it begins at the heel becomes sore. At night it rests and shortens; your first steps pull on it, and that is the nail you feel.',
        },
      ],
    },
    { type: 'heading', children: [{ type: 'text', text: 'About the spur' }] },
    paragraph(
      'A spur is a small ridge of bone that an X-ray shows in many people who have no pain at all. It is seldom the cause and hardly ever needs to be removed. You can go on working, if you change a few things.',
    ),
  ],
  limits:
    'We have not seen your foot. What follows fits most people with this kind of pain; it may not fit you, and it does not replace an examination.',
  causesLead: 'Several things usually come together:',
  causes: heelPainCauses,
  stepsLead:
    'Do these in order. Expect the first change after four to six weeks, and go on for three months even when it is better.',
  steps: heelPainSteps,
  careCards: heelPainCards,
  closing: {
    words: [
      paragraph(
        'If three months of this have changed nothing, come and see us. We will look at your foot, your shoes and your round, and there is more that we can offer before anyone speaks of an operation.',
      ),
    ],
    contact: true,
    call: true,
    text: true,
  },
  sources: heelPainSources,
  doctors: [ingridSolheim],
  reviewer: samuelOkafor,
  topics: [{ id: '0198b6f2-6f0e-7c31-9f0a-5b1d9a2c2001', name: 'Feet and ankles' }],
  related: [{ slug: 'night-cramps-in-the-calf', title: 'Night cramps in the calf' }],
  publishedAt: '2026-03-09T08:30:00.000Z',
  lastReviewedOn: '2026-09-14',
  reviewDueOn: '2027-09-14',
  changes: [
    {
      at: '2026-09-14T10:00:00.000Z',
      kind: 'update',
      text: 'The exercise with the towel was added.',
    },
    {
      at: '2026-04-02T10:00:00.000Z',
      kind: 'correction',
      text: 'Step 2 named 30 minutes of cooling. It is 15 to 20.',
    },
  ],
  isExample: false,
}
