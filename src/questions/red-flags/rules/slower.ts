import { cardWords } from '@/questions/red-flags/card-words'

import { shipped, source } from './shipped'

const cancerGuidance = source(
  'National Institute for Health and Care Excellence',
  'NG12 Suspected cancer: recognition and referral',
  2015,
  'A new lump, weight lost without trying, or a mole that changes or bleeds calls for an urgent appointment.',
)

export const slowerRules = [
  shipped({
    name: 'new-lump',
    level: 'urgent',
    topic: 'lump',
    may: [
      '@lump & @lump-place & @lump-worry & found|new|grow|growing|hard|bigger|bleed|dimple|dimpling|painless|weeks|fixed',
    ],
    mustNot: ['biopsy & benign|clear', 'sebaceous|lipoma'],
    card: cardWords.soon,
    source: cancerGuidance,
  }),
  shipped({
    name: 'weight-loss-without-trying',
    level: 'urgent',
    topic: 'weight',
    may: ['@weight-lost & @no-reason', '@weight-lost & sweats & night'],
    card: cardWords.soon,
    source: cancerGuidance,
  }),
  shipped({
    name: 'changing-mole',
    level: 'urgent',
    topic: 'skin',
    may: ['@mole-changed'],
    card: cardWords.soon,
    source: cancerGuidance,
  }),
  shipped({
    name: 'very-high-pressure',
    level: 'urgent',
    topic: 'heart',
    may: [
      '@crisis-pressure & @headache|@sight-lost|blurred|@chest-pain|@breathless|@confused|@nosebleed|@now|today|@feels-faint|@sick',
    ],
    card: cardWords.today,
    source: source(
      'National Institute for Health and Care Excellence',
      'NG136 Hypertension in adults',
      2019,
      'A pressure of 180/120 or more is seen the same day where there are symptoms such as headache, blurred sight, chest pain or confusion.',
    ),
  }),
]
