import { aboutLabels, ageBandLabels, replyLabels, toOptions } from '@/questions/labels'

const unsaid = { value: '', label: 'Not said' }

export const sourceOptions = [
  { value: 'phone', label: 'By telephone' },
  { value: 'paper', label: 'On paper' },
]
export const forWhomOptions = [
  unsaid,
  { value: 'myself', label: 'For themselves' },
  { value: 'myChild', label: 'For their child' },
  { value: 'someoneElse', label: aboutLabels.someoneElse },
]
export const ageOptions = [unsaid, ...toOptions(ageBandLabels)]
export const replyOptions = (canMail: boolean) =>
  toOptions(replyLabels).filter(({ value }) => canMail || value !== 'email')
