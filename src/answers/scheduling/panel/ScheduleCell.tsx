import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { wordsByAnswer } from '@/answers/scheduling/view/queries'

// Once a page, not once a row.
const findWords = cache((payload: Payload) => wordsByAnswer(payload))

/** In the list of answers: when one is to be published, or that it was to be and was not. */
export async function ScheduleCell({ payload, rowData }: Partial<DefaultServerCellComponentProps>) {
  // Payload makes one for the form, too, which is no row and is never shown.
  if (!payload || !rowData) return null
  const words = await findWords(payload)
  return words.get(String(rowData.id)) ?? null
}
