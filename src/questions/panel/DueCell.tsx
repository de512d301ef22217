import type { DefaultServerCellComponentProps } from 'payload'

import { capitalised } from '@/platform/capitalised'
import { dueWords, isLate } from '@/questions/waiting'

/** In the list: by when an answer was promised. Of what is over nothing is due. */
export function DueCell({ cellData, rowData }: Partial<DefaultServerCellComponentProps>) {
  const status = (rowData as { status?: string } | undefined)?.status
  if (typeof cellData !== 'string' || status === 'closed' || status === 'spam') return null
  const [dueAt, now] = [new Date(cellData), new Date()]
  return (
    <time className={isLate(dueAt, now) ? 'letter-late' : undefined} dateTime={cellData}>
      {capitalised(dueWords(dueAt, now))}
    </time>
  )
}
