import { feverCareCards, feverSources, feverSteps } from './childs-fever-care'
import type { ExampleAnswer } from './example-answer'
import { bullets, paragraphs } from './words'

/** The long one: every part an answer can have. */
export const childsFever: ExampleAnswer = {
  doctors: ['nair'],
  topics: ['children'],
  changes: [
    {
      at: '2026-10-05T16:00:00.000Z',
      kind: 'correction',
      text: 'We had written that ibuprofen may be given from 3 months of age. On packets in the United States it is 6 months, and step 5 now says so.',
    },
  ],
  fate: { is: 'published', reviewer: 'marsh', signedOn: '2026-10-05', publishedOn: '2026-09-15' },
  draft: {
    title: 'My child has a fever: when should I worry?',
    slug: 'my-child-has-a-fever',
    language: 'en',
    isExample: true,
    summary:
      'A fever is the body at work, and in most children it passes in 3 days. How your child looks and drinks matters more than the number. Under 3 months it is different: call us at once.',
    letter: {
      salutation: 'Dear Dr Nair,',
      text: 'Our daughter is 2 and a half. Since Tuesday she has had a fever every evening, once 103 °F. She is cross and pink and wants to be carried, but she drinks, and in the mornings she plays.\n\nMy mother says to wrap her up and let her sweat. My husband wants to put her in a cool bath. The internet says everything. How high is too high? And may I let her sleep, or do I have to wake her to give her medicine?',
      signedAs: 'Up since Tuesday',
    },
    introduction: [
      ...paragraphs(
        'Let her sleep, and please sleep yourself. From what you write she is doing what children with a fever do: hot and cross in the evening, better in the morning, thirsty all day.',
        'A fever is a temperature of 100.4 °F (38 °C) or more. It is no illness of its own. The body turns up its heat to fight an infection, and turns it down when the work is done. A high number alone does not harm the brain, and it does not tell how ill a child is.',
      ),
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'So look at the child first and at the thermometer second. ' },
          { type: 'text', text: 'Age is the exception.', bold: true },
          {
            type: 'text',
            text: ' In a baby under 3 months any fever needs a doctor the same day, because so small a body can become very ill and show little of it.',
          },
        ],
      },
      ...paragraphs('What comforts us when we see a hot child:'),
      bullets(
        'she wakes up easily and knows you',
        'she takes drinks, even if she will not eat',
        'she has wet diapers, and tears when she cries',
        'she plays or smiles at least now and then, above all when the fever is down',
      ),
    ],
    limits:
      'We cannot see your child from here, and a child can change within hours. If what you see worries you more than what you read here, trust your eyes and call us.',
    causesLead: 'What turns up the heat? In a child of this age it is mostly one of these:',
    causes: [
      {
        name: 'A virus',
        explanation: paragraphs(
          'By far the most common. A runny nose, a cough, loose stools or a rash that pales when you press it may come along, sometimes a day later. Small children catch 6 to 8 of these a year, more in their first winter with other children. Antibiotics do not help.',
        ),
      },
      {
        name: 'An infection that needs treatment',
        explanation: paragraphs(
          'Less common: bacteria in the ear, the throat, the lungs or the urine. A urine infection can show nothing but a fever. That is why we want to see a child whose fever has no explanation and does not go away.',
        ),
      },
      {
        name: 'A vaccine',
        explanation: paragraphs(
          'Within 2 days of most vaccines, or 7 to 12 days after the one against measles, a fever is expected. It is usually gone within 2 days.',
        ),
      },
      {
        name: 'Too many layers',
        explanation: paragraphs(
          'A baby in a warm room under 2 blankets can simply be too hot. Take off a layer and measure again after half an hour. If it is still high, it is a fever.',
        ),
      },
    ],
    stepsLead: 'What to do, in this order, and calmly:',
    steps: feverSteps,
    careCards: feverCareCards,
    closing: {
      words: [
        ...paragraphs(
          'About your last question: no, you need not wake her for medicine. Sleep is the better medicine.',
        ),
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'And if you cannot decide whether to call: ' },
            { type: 'text', text: 'call.', bold: true },
            {
              type: 'text',
              text: ' Nobody here has ever minded a call about a child who turned out to be well.',
            },
          ],
        },
      ],
      contact: true,
      call: true,
      text: true,
    },
    sources: feverSources,
  },
}
