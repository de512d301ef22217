import { cardWords } from '@/questions/red-flags/card-words'

import { shipped, source } from './shipped'

export const pregnancyRules = [
  shipped({
    name: 'ectopic-pregnancy',
    level: 'emergency',
    topic: 'pregnancy',
    may: [
      '@maybe-early-pregnant & @one-side-pain|@shoulder-tip|@unconscious|@severe & @pain|@blood|@feels-faint|@unconscious|@shoulder-tip',
      '@maybe-early-pregnant + @one-side-pain',
      '@maybe-early-pregnant + @belly-pain & @blood|spotting|@feels-faint|@unconscious|@severe|@shoulder-tip',
      '@maybe-early-pregnant + @unconscious|@shoulder-tip',
      '@maybe-early-pregnant + @blood|spotting & @pain|@feels-faint|@unconscious|@cramps',
    ],
    mustNot: ['@late-pregnancy'],
    card: cardWords.ectopic,
    source: source(
      'National Institute for Health and Care Excellence',
      'NG126 Ectopic pregnancy and miscarriage',
      2019,
      'Early pregnancy with pain on one side or low down, bleeding, shoulder-tip pain or faintness may be ectopic: hospital at once.',
    ),
  }),
  shipped({
    name: 'pre-eclampsia',
    level: 'emergency',
    topic: 'pregnancy',
    may: [
      '@pre-eclampsia-sign & @headache|@swollen|@pain|@sight-lost|blurred|flashing|spots|@severe-pressure|@raised-pressure ++ @late-pregnant|@after-birth',
      '2 of @headache @swollen|rings|shoes @sight-lost|blurred|stars|flashing|sparkles|spots|lights ribs|rib @raised-pressure vomit|vomiting ++ @late-pregnant|@after-birth',
      '@severe-pressure ++ @late-pregnant|pregnant|@after-birth',
      '@raised-pressure & @headache|@pre-eclampsia-sign ++ pregnant|@after-birth',
      '@headache & @severe|@sight-lost|blurred|flashing|spots|lights|@not|@swollen ++ @late-pregnant|@after-birth',
      '@pain & ribs ++ @late-pregnancy & @sick|@headache|@vomit|@swollen|@severe',
      '@swollen & face|hands & @sudden|@headache ++ @late-pregnant|@after-birth',
      'pre-eclampsia|preeclampsia & @now|@headache|@having-now',
    ],
    card: cardWords.pregnancy,
    source: source(
      'National Institute for Health and Care Excellence',
      'NG133 Hypertension in pregnancy',
      2019,
      'After 20 weeks and for weeks after a birth: severe headache, trouble with sight, pain below the ribs, vomiting or sudden swelling, or a pressure of 160/110, is an emergency.',
    ),
  }),
  shipped({
    name: 'bleeding-in-pregnancy',
    level: 'emergency',
    topic: 'pregnancy',
    may: [
      '@late-pregnant + @blood & @heavy-blood|@now|@pain|pad|bright|red|@sudden|vagina|toilet|bed|gush',
      '@after-birth + @heavy-blood|clots & @blood|@feels-faint|pad|pads',
      '@waters & green|brown|cord|loop|blood|early|hanging ++ pregnant|baby|@late-weeks|@late-pregnant|contractions',
      'cord & hanging|out|see|felt|between & pregnant|labour|waters',
      '@late-pregnant & @belly-pain & @severe|hard|constant',
      'pregnant & @heavy-blood',
      '@after-birth ++ @fever & @shivers|smell|smelly|foul|discharge|red|pain|shaking',
      '@after-birth + @fever|@shivers & belly|discharge|smell|breast|wound|stitches|@very-ill|section',
      '@after-birth|@late-pregnant & @breathless & @chest-pain|@sudden',
      '@late-pregnant & @fall|accident|crash|hit|kicked & belly|bump|stomach',
    ],
    card: cardWords.pregnancy,
    source: source(
      'Centers for Disease Control and Prevention',
      'Hear Her: Urgent maternal warning signs',
      2023,
      'Bleeding, severe belly pain, leaking fluid, fever or trouble breathing in pregnancy or in the year after it need care at once.',
    ),
  }),
  shipped({
    name: 'baby-moves-less',
    level: 'urgent',
    topic: 'pregnancy',
    may: ['@baby-moves-less ++ @late-pregnant|@late-weeks|pregnant|bump|weeks|midwife|trimester'],
    mustNot: ['@early-pregnancy'],
    card: cardWords.movements,
    source: source(
      'Royal College of Obstetricians and Gynaecologists',
      'Green-top Guideline 57: Reduced fetal movements',
      2011,
      'After 28 weeks, movements that are fewer or have stopped call for the maternity unit at once, by day or night.',
    ),
  }),
]
