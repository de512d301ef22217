import { cardWords } from '@/questions/red-flags/card-words'

import { shipped, source } from './shipped'

export const eyeAndBurnRules = [
  shipped({
    name: 'chemical-in-the-eye',
    level: 'emergency',
    topic: 'eye',
    may: [
      '@eye-chemical & splash|splashed|squirt|got|in|into|spray|burn|burning|sting|stinging|rinse|rinsed|wash|washed|flew|spurted|hit|went',
    ],
    mustNot: ['shampoo & only'],
    card: cardWords.eyeWash,
    source: source(
      'American Academy of Ophthalmology',
      'Chemical eye injuries: first aid',
      2023,
      'A chemical in the eye, alkali above all, is rinsed at once for a long time and seen as an emergency.',
    ),
  }),
  shipped({
    name: 'sudden-loss-of-sight',
    level: 'emergency',
    topic: 'eye',
    may: [
      '@sight-lost & @sudden|@now & @eye|vision|sight',
      '@sight-lost & @eye & curtain|shadow|dark|black|half|nothing',
      '@eye-red-severe',
      '@eye-pain & @severe & @sight-lost|red|blurred|halo|haloes|halos|vomit|@headache',
      '@eye-wound & @pain|blood|bleeding|@sight-lost|blurred|stuck|flew|poked|pierced|@now',
      'nail|metal|glass|shard|grinder|hook|stick|wire|dart|pellet + @eye & weeping|cloudy|double|blurred|blurry|blood|pierced|stuck|shot|flew',
      '@sight-lost ++ @temple-pain|@jaw-chew',
      '@eye & contact lens|lenses & @severe|@sight-lost|white & red|@pain',
    ],
    mustNot: ['migraine & aura & usual'],
    card: cardWords.eye,
    source: source(
      'Royal College of Ophthalmologists and College of Optometrists',
      'Clinical Management Guidelines: acute glaucoma, retinal artery occlusion, penetrating injury',
      2023,
      'Sudden loss of sight, a red painful eye with haloes, sickness or blur, or something that pierced the eye is an eye emergency the same hour.',
    ),
  }),
  shipped({
    name: 'detached-retina',
    level: 'urgent',
    topic: 'eye',
    may: [
      '@flashes-floaters & @sudden|@now|new|shower|lots|many|curtain|shadow|dozens|hundreds|days',
      '@flashes-floaters & @eye & one|left|right|corner|edge|side',
      '@double-vision & @sudden|@now',
    ],
    card: cardWords.eye,
    source: source(
      'National Institute for Health and Care Excellence, CKS',
      'Retinal detachment',
      2023,
      'New floaters or flashes, or a shadow that spreads over the sight, call for an eye specialist within 24 hours.',
    ),
  }),
  shipped({
    name: 'inflamed-temple-artery',
    level: 'urgent',
    topic: 'eye',
    may: [
      '@temple-pain & @jaw-chew|@gca-eye|@headache|tender & @elderly|@jaw-chew|@gca-eye|new|scalp|hair|brush|comb',
      '@temple-pain + @jaw-chew|@gca-eye',
      '@jaw-chew + @headache|scalp|@gca-eye',
      '@headache & @temple-pain ++ @elderly|polymyalgia',
      'arteritis & @now|@headache|vision',
    ],
    card: cardWords.today,
    source: source(
      'British Society for Rheumatology',
      'Guideline on diagnosis and treatment of giant cell arteritis',
      2020,
      'Over 50: a new headache at the temple, a tender scalp, a jaw that aches on chewing, or trouble with sight needs treatment the same day to save sight.',
    ),
  }),
  shipped({
    name: 'sudden-deafness',
    level: 'urgent',
    topic: 'ear',
    may: ['@sudden-deaf'],
    card: cardWords.today,
    source: source(
      'National Institute for Health and Care Excellence',
      'NG98 Hearing loss in adults',
      2018,
      'Hearing that is lost within three days and less than 30 days ago must be seen within 24 hours.',
    ),
  }),
  shipped({
    name: 'burn',
    level: 'emergency',
    topic: 'injury',
    may: [
      '@burn-event & @burn & @bad-burn & @now|@any-child|blister|blistered|peeling|face|chest|white|black|whole|both|large|big|palm|hands',
      '@burn-event & @any-child & water|tea|coffee|kettle|soup|oil|iron|oven|@burn & @bad-burn',
      '@burn & fire|flame|explosion|chemical|acid & @bad-burn & @now|face|hands|skin',
      'smoke & inhaled|breathed|fire & cough|hoarse|@breathless|soot',
      '@burn & skin & off|peeled|charred|leathery',
    ],
    mustNot: ['sunburn|sunburned', 'razor burn'],
    card: cardWords.burn,
    source: source(
      'British Burn Association',
      'First aid clinical practice guidelines',
      2018,
      'Burns of a child, of face, hands, feet or genitals, larger than a palm, deep, by chemicals or electricity, or with smoke, need a hospital. Cool for 20 minutes first.',
    ),
  }),
  shipped({
    name: 'electric-shock',
    level: 'emergency',
    topic: 'injury',
    may: [
      '@electric & @chest|heart|burn|burnt|@unconscious|@feels-faint|@palpitations|@pain|tingle|tingling|numb|@any-child|thrown|@now|ok|fine|weak|water|outlet|socket|wire|wiring|line|panel',
    ],
    card: cardWords.electric,
    source: source(
      'American Heart Association and American Red Cross',
      'Guidelines for First Aid',
      2024,
      'After an electric shock there may be harm inside that nobody sees: power off first, then help.',
    ),
  }),
  shipped({
    name: 'venomous-bite',
    level: 'emergency',
    topic: 'injury',
    may: [
      '@snake & @bite',
      '@snake & got|get|struck|hit & me|him|her|hand|foot|ankle|leg|finger|arm',
      '@snake + @swollen & @limb|elbow|knee|wrist|hand|ankle',
      '@bite & spider|jellyfish|scorpion & @breathless|@severe|@cramps|sweating|@vomit|spasm',
    ],
    card: cardWords.bite,
    source: source(
      'World Health Organization',
      'Guidelines for the management of snakebites',
      2016,
      'Every snakebite is an emergency until shown otherwise: keep still, no cutting or tying, hospital.',
    ),
  }),
]
