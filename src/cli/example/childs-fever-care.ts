import { paragraphs } from './words'
import type { CareCardView, SourceView, StepView } from '@/answers/answer-view'

const niceOnFever: SourceView = {
  title: 'Fever in under 5s: assessment and initial management (NG143)',
  publisher: 'National Institute for Health and Care Excellence',
  year: 2019,
  url: 'https://www.nice.org.uk/guidance/ng143',
  readOn: null,
}

export const feverSources: SourceView[] = [
  niceOnFever,
  {
    title: 'High temperature (fever) in children',
    publisher: 'National Health Service',
    year: null,
    url: null,
    readOn: null,
  },
  {
    title: 'Fever',
    publisher: 'MedlinePlus, National Library of Medicine',
    year: null,
    url: 'https://medlineplus.gov/fever.html',
    readOn: null,
  },
]

const noTiming = { startAfter: null, lastsAtMost: null, timesADay: null, stopAfter: null }

export const feverSteps: StepView[] = [
  {
    instruction: paragraphs(
      'Measure it once, properly. Use a digital thermometer under the arm, or in the ear from 6 months on. A hand on the forehead is often wrong.',
    ),
    caution: null,
    timing: null,
    sources: [],
  },
  {
    instruction: paragraphs(
      'Read the 3 cards that say when to call, the emergency card first. If one line fits your child, do what the card says and leave the rest of this page for later.',
    ),
    caution: null,
    timing: null,
    sources: [niceOnFever],
  },
  {
    instruction: paragraphs(
      'Offer drinks in small sips, every quarter of an hour while she is awake. Breast milk and formula count, and so does water ice. Food can wait.',
    ),
    caution: null,
    timing: null,
    sources: [],
  },
  {
    instruction: paragraphs('Dress her in 1 light layer, and keep the room pleasant for yourself.'),
    caution:
      'Do NOT put her in a cold bath, and do NOT rub her with alcohol. Shivering drives the fever up, and alcohol goes through the skin. Wrapping her up does not help either.',
    timing: null,
    sources: [niceOnFever],
  },
  {
    instruction: paragraphs(
      'Give a fever medicine only if she is miserable. It is there for her comfort, not for the number. Choose one: acetaminophen or ibuprofen, in the dose for her weight on the packet, with the syringe that comes with it. Leave at least 6 hours between 2 doses.',
    ),
    caution:
      'Never give aspirin to a child or a teenager: it can harm the liver and the brain. No ibuprofen under 6 months, with chickenpox, or while she is not drinking. No medicine at all under 3 months before a doctor has seen the baby.',
    timing: { ...noTiming, timesADay: 'at most 4', stopAfter: '3 days' },
    sources: [
      {
        title: 'Reye Syndrome',
        publisher: 'MedlinePlus, National Library of Medicine',
        year: null,
        url: null,
        readOn: null,
      },
    ],
  },
  {
    instruction: paragraphs(
      'Look in on her once or twice in the night. Is she breathing easily? Is her colour as usual? Does she stir when you stroke her cheek? If you find a rash, press the side of a clear glass on it: most rashes fade under it.',
    ),
    caution: 'Never wait until morning with a rash that does NOT fade under the glass.',
    timing: { ...noTiming, timesADay: '1 to 2', stopAfter: 'the first night without a fever' },
    sources: [],
  },
]

export const feverCareCards: CareCardView[] = [
  {
    level: 'emergency',
    heading: 'Call 911 now if:',
    items: [
      'your child struggles for breath, or the ribs pull in with each breath',
      'the lips, tongue or skin look blue, grey or very pale',
      'you cannot wake your child properly, or your child is limp',
      'there is a rash that does not fade when you press a glass on it',
      'the neck is stiff, or light hurts the eyes',
      'there is a seizure: the first ever, or one of more than 5 minutes',
    ],
  },
  {
    level: 'urgent',
    heading: 'Call us now, or go to an emergency department when we are closed, if:',
    items: [
      'your baby is under 3 months and has 100.4 °F (38 °C) or more',
      'your baby is 3 to 6 months old and has 102.2 °F (39 °C) or more',
      'the fever has lasted 5 days',
      'your child will not drink, has no tears, or has had no wet diaper for 8 hours',
      'your child has a weak immune system, or a serious illness of the heart or the lungs',
      'your child seems sicker than the last time you looked, or you are frightened',
    ],
  },
  {
    level: 'nonUrgent',
    heading: 'Call us in opening hours if:',
    items: [
      'your child is under 2 and the fever is there for a second day',
      'your child is 2 or older and the fever is there after 3 days',
      'an ear hurts, or it hurts to pass water',
      'the fever went away for a day and came back',
    ],
  },
]
