import type { ExampleAnswer } from './example-answer'
import { paragraphs } from './words'

/** Published once, and taken back: its last step lacks a caution that it should have had. */
export const lingeringCold: ExampleAnswer = {
  doctors: ['okonjo'],
  topics: ['throat'],
  changes: [],
  fate: {
    is: 'withdrawn',
    reviewer: 'marsh',
    signedOn: '2026-08-24',
    publishedOn: '2026-08-25',
    withdrawnOn: '2026-10-21',
    reason:
      'This answer spoke of honey for a cough, and did not say that honey is not safe for a child under 1 year. We took it down, and we are writing it again.',
    readInstead: 'antibiotic-for-a-sore-throat',
  },
  draft: {
    title: 'A cold that stays too long',
    slug: 'a-cold-that-stays-too-long',
    language: 'en',
    isExample: true,
    summary:
      'A cold often takes 10 days, and its cough may take 3 weeks. That is slow, but it is not a bad sign.',
    letter: {
      salutation: 'Dear Doctors,',
      text: 'Day 9 of a cold. I am not very ill, only tired of handkerchiefs. How long is too long?',
      signedAs: null,
    },
    introduction: paragraphs(
      'Longer than most of us expect. A cold takes 7 to 10 days in adults, and the cough often outlives it.',
    ),
    limits: 'We have not met you or examined you, and a cough can have other causes than a cold.',
    causesLead: null,
    causes: [],
    stepsLead: 'Meanwhile:',
    steps: [
      {
        instruction: paragraphs('Rest, and drink when you are thirsty.'),
        caution: null,
        timing: null,
        sources: [],
      },
      {
        instruction: paragraphs('Take a spoonful of honey before bed. It calms a cough.'),
        caution: null,
        timing: null,
        sources: [],
      },
    ],
    careCards: [],
    closing: {
      words: paragraphs('Are you still coughing after 3 weeks? Then we would like to listen to your chest.'),
      contact: true,
      call: true,
      text: true,
    },
    sources: [
      {
        title: 'Common Cold',
        publisher: 'MedlinePlus, National Library of Medicine',
        year: null,
        url: 'https://medlineplus.gov/commoncold.html',
        readOn: null,
      },
    ],
  },
}
