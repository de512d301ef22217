import type { SourceView, StepView } from '@/answers/answer-view'
import { paragraph } from '@/platform/rich-text'

const strengthTraining: SourceView = {
  title: 'High-load strength training improves outcome in patients with plantar fasciitis',
  publisher: 'Scandinavian Journal of Medicine & Science in Sports',
  year: 2015,
  url: 'https://doi.org/10.1111/sms.12313',
  readOn: null,
}

export const heelPainSources: SourceView[] = [
  {
    title: 'Heel Pain – Plantar Fasciitis: Revision 2023',
    publisher: 'Journal of Orthopaedic & Sports Physical Therapy',
    year: 2023,
    url: 'https://doi.org/10.2519/jospt.2023.0303',
    readOn: '2026-09-10',
  },
  {
    title: 'Plantar fasciitis',
    publisher: 'NHS',
    year: null,
    url: 'https://www.nhs.uk/',
    readOn: '2026-09-10',
  },
]

export const heelPainSteps: StepView[] = [
  {
    instruction: [
      paragraph(
        'Stop running for now, and keep to the walking that your work asks for. If you can, put the longest part of the round in the middle of the day.',
      ),
    ],
    caution: null,
    timing: null,
    sources: [],
  },
  {
    instruction: [paragraph('After work, cool the heel with a pack of frozen peas wrapped in a towel.')],
    caution:
      'Do NOT put ice on bare skin. If you cannot feel heat and cold well in your feet, leave this step out.',
    timing: { startAfter: null, lastsAtMost: '20 minutes', timesADay: '1 to 3', stopAfter: '2 weeks' },
    sources: [],
  },
  {
    instruction: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Stretch the band ' },
          { type: 'text', text: 'before', bold: true },
          {
            type: 'text',
            text: ' the first step of the day. Sit on the bed, lay the sore foot over the other knee and pull the toes towards the shin until you feel the sole tighten. Hold for 10 seconds, 10 times over.',
          },
        ],
      },
    ],
    caution: null,
    timing: { startAfter: null, lastsAtMost: null, timesADay: '3', stopAfter: null },
    sources: [],
  },
  {
    instruction: [
      paragraph(
        'Wear shoes with a firm sole and a soft heel from the moment you get up, at home as well. A heel cushion from the chemist is as good as a costly one.',
      ),
    ],
    caution: 'Never walk barefoot on hard floors while the heel hurts.',
    timing: null,
    sources: [],
  },
  {
    instruction: [
      paragraph(
        'Build strength: stand on a step with a rolled towel under your toes, rise for 3 seconds, stay for 2, sink for 3. Begin with 3 rounds of 12 on both feet, and go on to the sore foot alone when that is easy.',
      ),
    ],
    caution: null,
    timing: {
      startAfter: '2 weeks',
      lastsAtMost: null,
      timesADay: '1, every second day',
      stopAfter: '3 months',
    },
    sources: [strengthTraining],
  },
  {
    instruction: [
      paragraph('If the pain keeps you from sleeping, rub in an anti-inflammatory gel as the leaflet says.'),
    ],
    caution:
      'Do NOT take ibuprofen tablets as well, and ask us or your pharmacist first if you are pregnant, take blood thinners, or have had a stomach ulcer or kidney disease.',
    timing: { startAfter: null, lastsAtMost: null, timesADay: null, stopAfter: '10 days' },
    sources: [],
  },
]
