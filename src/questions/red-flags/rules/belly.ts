import { cardWords } from '@/questions/red-flags/card-words'

import { shipped, source } from './shipped'

export const bellyRules = [
  shipped({
    name: 'acute-abdomen',
    level: 'emergency',
    topic: 'belly',
    may: [
      '@rigid-belly & @pain|@severe|@vomit|@fever|@worse|@sudden',
      '@belly-pain & @severe & @sudden',
      '@belly-pain & @severe & @vomit & @fever|@rigid-belly|@no-bowel|green',
      '@belly-pain & @no-bowel & @vomit',
      '@green-vomit & @belly|@swollen|@any-baby',
      '@hernia & @hernia-stuck & @pain|@vomit|@severe',
      '@belly-pain & @severe & @feels-faint|@unconscious|sweating|clammy',
      '@no-bowel & @vomit',
    ],
    card: cardWords.belly,
    source: source(
      'Royal College of Surgeons of England and Association of Surgeons',
      'Commissioning guide: emergency general surgery (acute abdominal pain)',
      2014,
      'Sudden severe pain, a rigid belly, green vomit, a stuck hernia, or vomiting with no wind or stool may need an operation within hours.',
    ),
  }),
  shipped({
    name: 'appendicitis',
    level: 'urgent',
    topic: 'belly',
    may: [
      '@appendix & @pain & @sick|@fever|@worse-moving|@worse|moved|started',
      '@belly-pain & @appendix & @worse-moving|@fever|@sick|moved|@now',
      '@belly-pain & @worse-moving & @fever|@sick|@not',
      'belly button|navel|middle & right & @pain & moved|shifted|started|now|went',
      '@belly-pain & @fever & @severe|@worse|@vomit',
      '@belly-pain & @severe & @now|days|@vomit|@8-hours',
    ],
    card: cardWords.today,
    source: source(
      'World Society of Emergency Surgery',
      'Jerusalem guidelines: diagnosis and treatment of acute appendicitis',
      2020,
      'Pain that moves to the lower right, worsens with movement and comes with fever, sickness or no appetite should be examined the same day.',
    ),
  }),
  shipped({
    name: 'twisted-testicle',
    level: 'emergency',
    topic: 'testicle',
    may: [
      '@testicle-pain & @sudden|@severe|@now|@vomit|@swollen|@sick|woke|hour|hours',
      '@testicle-pain + @vomit|@sick|@belly-pain',
      '@belly-pain|groin|@pain & @testicle & @sudden|@severe|@swollen|@vomit|high|higher|red',
      'down-there|privates|groin|balls & @pain|swollen & @sudden|@sick|@severe|hour|hours ++ son|boy|he|brother|nephew|grandson|teenager|husband',
      'down-there|privates|groin + @sick & @sudden|@severe|doubled|hurt|hurts ++ son|boy|nephew|grandson',
      '@erection',
      '@foreskin-stuck',
    ],
    mustNot: ['vasectomy & years'],
    card: cardWords.testicle,
    source: source(
      'European Association of Urology',
      'Guidelines on Paediatric Urology: acute scrotum',
      2024,
      'Sudden pain in a testicle or groin, often with vomiting, is torsion until it is excluded; after six hours the testicle is often lost. An erection of four hours is an emergency too.',
    ),
  }),
  shipped({
    name: 'cannot-pass-urine',
    level: 'emergency',
    topic: 'kidney',
    may: [
      '@no-urine & @belly-pain|@severe|bursting|swollen|@8-hours|bloated|agony|catheter|prostate',
      '@cant pee|wee|urinate & @now|@8-hours|@pain|bursting|catheter|prostate',
      'catheter & blocked|draining|drain|empty & @pain|bursting|@now',
    ],
    mustNot: ['@any-child'],
    card: cardWords.urine,
    source: source(
      'National Institute for Health and Care Excellence',
      'CG97 Lower urinary tract symptoms in men',
      2010,
      'Who suddenly cannot pass urine, with a full and painful bladder, needs a catheter at once.',
    ),
  }),
  shipped({
    name: 'jaundice',
    level: 'urgent',
    topic: 'belly',
    may: [
      '@jaundice & @now|week|days|@sick|@pain|itchy|dark|pale|@fever|@weight-lost|@sudden|urine|@any-baby|@confused|eyes|skin',
    ],
    mustNot: ['gilbert|gilberts'],
    card: cardWords.today,
    source: source(
      'NHS',
      'Jaundice',
      2024,
      'Yellow eyes or skin need an urgent appointment; with fever, pain, confusion or in a newborn, a hospital.',
    ),
  }),
  shipped({
    name: 'dehydration',
    level: 'urgent',
    topic: 'belly',
    may: [
      '@cant-keep-down & @8-hours|days|@some-days|@dry|@feels-faint|pregnant|diabetic|@elderly|@any-child|@now',
      '@loses-fluid & @any-child & @dry',
      '@loses-fluid + @dry & @drowsy|@any-child|@feels-faint|@confused|@elderly',
      '@any-child + @dry & @loses-fluid|@drowsy|@fever|@not-feeding',
      '@cant-keep-down ++ pregnant|diabetic|insulin|steroid',
      '@cant-keep-down + @dry',
    ],
    card: cardWords.dry,
    source: source(
      'National Institute for Health and Care Excellence',
      'CG84 Diarrhoea and vomiting caused by gastroenteritis in under 5s',
      2009,
      'No wet nappies, sunken eyes, no tears, drowsiness or fluids that do not stay down mean dehydration: same day, and at once if cold, mottled or floppy.',
    ),
  }),
]
