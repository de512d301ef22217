import type { ExampleAnswer } from './example-answer'
import { paragraphs } from './words'

export const soreThroat: ExampleAnswer = {
  doctors: ['marsh'],
  topics: ['throat'],
  changes: [],
  fate: { is: 'published', reviewer: 'nair', signedOn: '2026-10-19', publishedOn: '2026-10-20' },
  draft: {
    title: 'Do I need an antibiotic for a sore throat?',
    slug: 'antibiotic-for-a-sore-throat',
    language: 'en',
    isExample: true,
    summary:
      'Most likely not. Most sore throats come from a virus, which antibiotics do not touch, and they pass within a week.',
    letter: {
      salutation: 'Hello,',
      text: 'My throat has hurt for 3 days. I can swallow, but I would rather not. My neighbour always gets an antibiotic for hers. Should I ask for one?',
      signedAs: 'Hoarse on the hill',
    },
    introduction: paragraphs(
      'Most sore throats are caused by a virus, and antibiotics do nothing against a virus. Even when bacteria are to blame, they shorten it by less than 1 day on average, and they can bring a rash, thrush or loose stools with them.',
      'We do give one when the signs point to bacteria, such as a high temperature with swollen, tender glands and no cough. A swab takes 2 minutes and often settles the question.',
    ),
    limits:
      'We have not met you or examined you, and we cannot see into your throat from here. If you are taking medicine that weakens your defences, this page is not enough for you.',
    causesLead: null,
    causes: [],
    stepsLead: 'Until it passes:',
    steps: [
      {
        instruction: paragraphs('Drink often. Cool or warm, whatever slides down best.'),
        caution: null,
        timing: null,
        sources: [],
      },
      {
        instruction: paragraphs(
          'Take a simple painkiller, such as acetaminophen or ibuprofen, in the dose on the packet.',
        ),
        caution:
          'Never take more than the packet says. Many cold remedies contain the same painkiller already.',
        timing: null,
        sources: [],
      },
      {
        instruction: paragraphs('Try a spoonful of honey in warm water.'),
        caution: 'Never give honey to a child under 1 year.',
        timing: null,
        sources: [],
      },
    ],
    careCards: [
      {
        level: 'emergency',
        heading: 'Call 911 now if:',
        items: [
          'you are struggling for breath, or make a high sound as you breathe in',
          'you cannot swallow your own spit',
          'your tongue, lips or throat are swelling quickly',
        ],
      },
    ],
    closing: {
      words: paragraphs('Is it no better after 7 days, or does it keep coming back? Let us have a look.'),
      contact: true,
      call: true,
      text: false,
    },
    sources: [
      {
        title: 'Sore throat (acute): antimicrobial prescribing (NG84)',
        publisher: 'National Institute for Health and Care Excellence',
        year: 2018,
        url: 'https://www.nice.org.uk/guidance/ng84',
        readOn: null,
      },
      {
        title: 'Sore Throat',
        publisher: 'MedlinePlus, National Library of Medicine',
        year: null,
        url: 'https://medlineplus.gov/sorethroat.html',
        readOn: null,
      },
    ],
  },
}
