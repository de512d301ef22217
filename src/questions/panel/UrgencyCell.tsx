import type { DefaultServerCellComponentProps } from 'payload'

import { urgencies } from '@/questions/question'

import { UrgencyMark } from './UrgencyMark'

export function UrgencyCell({ cellData }: Partial<DefaultServerCellComponentProps>) {
  const urgency = urgencies.find((each) => each === cellData)
  return urgency ? <UrgencyMark urgency={urgency} /> : null
}
