import { cardWords } from '@/questions/red-flags/card-words'

import { shipped, source } from './shipped'

const feverUnderFive = source(
  'National Institute for Health and Care Excellence',
  'NG143 Fever in under 5s',
  2019,
  'A baby under three months with 38 or more is at high risk; so is any child who is pale, mottled or blue, does not wake or respond, has a weak or high-pitched cry, grunts, or has a bulging fontanelle.',
)

export const childrenRules = [
  shipped({
    name: 'very-ill-baby',
    level: 'emergency',
    topic: 'child',
    may: [
      '@any-baby & @floppy & @not-feeding|@blue|@fever|@odd-cry|@breathless|@no-urine|@now|@vomit|cold|pale',
      '@any-baby + @floppy & @not-feeding|@fever|@odd-cry|@no-urine|@blue-lips|@hard-to-wake',
      '@tiny-baby + @floppy|@not-feeding|@blue-lips|@odd-cry|@chest-sucking|grunting|@stops-breathing|@cold-reading|jaundice & @drowsy|@not-feeding|@now|@fever|@not|@any-baby',
      '@any-baby & @stops-breathing',
      '@any-baby & @blue-lips',
      '@any-baby|@any-child & @fontanelle & bulge|bulging|sunken|swollen|raised|@fever|@vomit',
      '@any-child + @odd-cry & @fever|@rash|floppy|drowsy|@not-feeding',
      '@any-child & @hard-to-wake',
      '@any-child + @dry & @drowsy|just-lies|listless|sunken|sunk',
      '@any-child & @floppy & @fever|@vomit|@rash|@breathless|pale|gray',
      '@any-baby & grunt|grunting|@chest-sucking|@bad-breathing',
      '@any-baby & @green-vomit',
      '@any-child + redcurrant|jelly|jam & stool|poo|nappy|diaper|bowel',
      '@any-baby + @odd-cry|scream|screaming|knees & limp|white|pale & @vomit|knees|between|spells|diaper|nappy',
      '@any-child + @no-urine & @drowsy|@floppy|@hard-to-wake|sunken',
      '@tiny-baby + @no-urine & @not-feeding',
    ],
    card: cardWords.baby,
    source: feverUnderFive,
  }),
  shipped({
    name: 'fever-in-a-young-baby',
    level: 'emergency',
    topic: 'child',
    may: ['@tiny-baby + @fever', '@tiny-baby & hot|warm & @fever|forehead|rectal|thermometer'],
    card: cardWords.babyFever,
    source: feverUnderFive,
  }),
  shipped({
    name: 'fever-in-a-child',
    level: 'urgent',
    topic: 'child',
    may: [
      '@baby-to-6-months + @high-fever|@fever',
      '@any-child & @fever & @rash|@drowsy|@not-feeding|@dry|@breathless|limp|@some-days',
      '@any-baby + @fever & @not-feeding|@dry|@odd-cry|@high-fever',
      '@any-child + @extreme-fever-reading',
    ],
    card: cardWords.today,
    source: feverUnderFive,
  }),
  shipped({
    name: 'swallowed-battery',
    level: 'emergency',
    topic: 'poison',
    may: [
      '@swallowed & @button-battery',
      '@button-battery & nose|ear|throat|mouth|poo|missing & @any-child',
      '@swallowed & @magnet',
      '@magnet + @any-child & gone|missing|tummy|mouth|swallow|pointed|ate',
      '@sharp-thing',
      '@button-battery + @swallowed & @any-child|gone|missing|found',
    ],
    card: cardWords.battery,
    source: source(
      'National Capital Poison Center',
      'Button Battery Ingestion Triage and Treatment Guideline',
      2018,
      'A button battery can burn through the gullet in two hours, often before there are symptoms; two magnets can pinch the bowel. Hospital at once, also where it is only suspected.',
    ),
  }),
]
