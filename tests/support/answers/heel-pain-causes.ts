import type { CauseView } from '@/answers/answer-view'
import { paragraph } from '@/platform/rich-text'

export const heelPainCauses: CauseView[] = [
  {
    name: 'More load than before',
    explanation: [
      paragraph(
        'The band grows stronger, but slowly: it takes months where muscles take weeks. Running on top of seven miles of walking was more than it had been prepared for.',
      ),
    ],
  },
  {
    name: 'Tight calves',
    explanation: [
      paragraph(
        'When the calf muscle is short the heel lifts early, and the band takes over the work. You can test it: stand facing a wall and see whether your knee reaches it while the heel stays down and the toes are four inches away.',
      ),
    ],
  },
  {
    name: 'Worn or thin shoes',
    explanation: [
      paragraph('Three things in a shoe matter here:'),
      {
        type: 'list',
        ordered: false,
        items: [
          [paragraph('a heel that is a little higher than the toe')],
          [paragraph('a sole that does not bend in the middle')],
          [paragraph('less than about 500 miles behind it')],
        ],
      },
    ],
  },
  {
    name: null,
    explanation: [
      paragraph(
        'Weight counts too, and we say it without blame: each pound is felt as several pounds under the heel. You had begun to do something about it, and you can go on with swimming or cycling until the heel allows more.',
      ),
    ],
  },
]
