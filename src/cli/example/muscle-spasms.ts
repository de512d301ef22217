import type { ExampleAnswer } from './example-answer'
import { paragraphs } from './words'

export const muscleSpasms: ExampleAnswer = {
  doctors: ['okonjo'],
  topics: ['back'],
  changes: [],
  fate: { is: 'published', reviewer: 'marsh', signedOn: '2026-09-07', publishedOn: '2026-09-08' },
  draft: {
    title: 'Muscle spasms in the back',
    slug: 'muscle-spasms-in-the-back',
    language: 'en',
    isExample: true,
    summary:
      'A back that locks is frightening, but it is rarely dangerous. Cool it for 2 days, then warm it. Keep moving gently, and most spasms let go within 2 weeks.',
    letter: {
      salutation: 'Dear Doctors,',
      text: 'Twice this year my back has locked while I was reaching for something light: once for a sock, once for the cat. Each time I was stuck for a minute and sore for a week.\n\nI drive a delivery van and I cannot afford to be stuck in it. What sets this off? And is there something I should be doing between one time and the next?',
      signedAs: 'Locked in Lane County',
    },
    introduction: paragraphs(
      'You are in good company. At some point most adults have a back that seizes, and it often happens over something as small as a sock.',
      'A spasm is a muscle that tightens by itself and will not let go. Along your spine run long muscles that hold you up all day. When one of them is tired, hurt or alarmed, it clamps down to guard what lies beneath. That hurts a great deal. It seldom means that something is broken.',
      'Usually more than one thing is behind it. We name the 4 we meet most, so that you can look for yours.',
    ),
    limits:
      'We have not met you or examined you. Your spasms may come from something that is not on this page, and only an examination can tell.',
    causesLead: 'These are the causes we see most in people who can move again after a minute or two:',
    causes: [
      {
        name: 'A tired muscle',
        explanation: paragraphs(
          'Long hours in one seat, a boot full of parcels, a weekend of digging after a month of none: the muscle has had enough long before you notice. Then a sock is the last straw. Twisting while you bend is the movement it likes least.',
        ),
      },
      {
        name: 'An injury you have forgotten',
        explanation: paragraphs(
          'A fall or a car accident years ago can leave a joint stiff. The muscles around it learn to guard it, and they are slow to unlearn it. People often remember the accident only when we ask.',
        ),
      },
      {
        name: 'Worry and poor sleep',
        explanation: paragraphs(
          'Worried people hold their shoulders and backs tight without knowing it, and muscles mend at night. A hard month at work or at home shows up in the back more often than you would think. That does not make the pain any less real.',
        ),
      },
      {
        name: 'Something outside the muscle',
        explanation: paragraphs(
          'Sweating a lot and drinking little makes cramps more likely. So do some medicines, such as water tablets and statins, and now and then a lack of potassium, calcium or magnesium in the blood. A blood test can show that. Guessing cannot.',
        ),
      },
    ],
    stepsLead: 'Try these in order. The first 3 are for the bad days, and the last 2 keep the next one away.',
    steps: [
      {
        instruction: paragraphs(
          'Cool the sore place. Wrap a cold pack or a bag of frozen peas in a thin towel and hold it there.',
        ),
        caution: 'Never lay ice on bare skin: it can burn like heat.',
        timing: { startAfter: null, lastsAtMost: '20 minutes', timesADay: '3 to 4', stopAfter: '2 days' },
        sources: [],
      },
      {
        instruction: paragraphs(
          'Keep moving a little. Stand up once an hour and walk to the end of the street and back, slowly. It may ache. That is not harm.',
        ),
        caution:
          'Do NOT take to your bed for days. Backs that lie still get stiff, and stiff backs take longer.',
        timing: null,
        sources: [
          {
            title: 'Low back pain and sciatica in over 16s: assessment and management (NG59)',
            publisher: 'National Institute for Health and Care Excellence',
            year: 2016,
            url: 'https://www.nice.org.uk/guidance/ng59',
            readOn: null,
          },
        ],
      },
      {
        instruction: paragraphs(
          'Change to warmth once the first sharp pain has passed. A warm shower or a heat pad loosens what is left.',
        ),
        caution: 'Do NOT fall asleep on a heat pad. Skin can burn slowly without waking you.',
        timing: { startAfter: '2 days', lastsAtMost: '20 minutes', timesADay: '3 to 4', stopAfter: null },
        sources: [],
      },
      {
        instruction: paragraphs(
          'Look after your nerves as you look after your back. Breathe out slowly for 5 minutes before bed, and go to bed at the same hour each night.',
        ),
        caution: null,
        timing: { startAfter: null, lastsAtMost: null, timesADay: '1', stopAfter: null },
        sources: [],
      },
      {
        instruction: paragraphs(
          'Build the muscles that carry you. Begin with 10 slow bridges: lie on your back, knees bent, and lift your hips. Add 1 a day until you reach 20. Drink water on hot days, and eat beans, greens, nuts or milk for your minerals.',
        ),
        caution:
          'Do not start mineral tablets by yourself if you take heart, kidney or blood pressure medicine. Ask us first.',
        timing: { startAfter: '1 week', lastsAtMost: null, timesADay: '1', stopAfter: null },
        sources: [
          {
            title: 'Magnesium: Fact Sheet for Consumers',
            publisher: 'National Institutes of Health, Office of Dietary Supplements',
            year: null,
            url: 'https://ods.od.nih.gov/factsheets/Magnesium-Consumer/',
            readOn: null,
          },
        ],
      },
    ],
    careCards: [
      {
        level: 'emergency',
        heading: 'Call 911 now if:',
        items: [
          'you have lost feeling between your legs or around your bottom',
          'you suddenly cannot pass water, or cannot hold it or your stool',
          'one or both legs are becoming weak or numb',
          'the pain began with a bad fall or a crash, or comes with chest pain',
        ],
      },
    ],
    closing: {
      words: paragraphs(
        'Has it not eased after 2 weeks, or has it come back a third time? Then come and show us how you move. It takes 20 minutes, and it tells us more than any letter can.',
      ),
      contact: true,
      call: true,
      text: true,
    },
    sources: [
      {
        title: 'Low back pain and sciatica in over 16s: assessment and management (NG59)',
        publisher: 'National Institute for Health and Care Excellence',
        year: 2016,
        url: 'https://www.nice.org.uk/guidance/ng59',
        readOn: null,
      },
      {
        title: 'Muscle Cramps',
        publisher: 'MedlinePlus, National Library of Medicine',
        year: null,
        url: 'https://medlineplus.gov/musclecramps.html',
        readOn: null,
      },
    ],
  },
}
