import type { CareCardView } from '@/answers/answer-view'

export const heelPainCards: CareCardView[] = [
  {
    level: 'nonUrgent',
    heading: 'Make an appointment with us if:',
    items: [
      'you have done all of this for two weeks and the pain is getting worse',
      'both heels hurt and your back is stiff for more than half an hour in the morning',
      'you have diabetes and any trouble with your feet',
    ],
  },
  {
    level: 'urgent',
    heading: 'Ask to be seen today if:',
    items: [
      'you cannot put weight on the foot after a fall, a jump or a sudden pop',
      'the heel is hot, red and swollen, or you have a fever',
      'the foot is numb or tingles',
    ],
  },
  {
    level: 'emergency',
    heading: 'Call 911 now if:',
    items: ['your leg is swollen and painful and you are short of breath or have pain in your chest'],
  },
]
