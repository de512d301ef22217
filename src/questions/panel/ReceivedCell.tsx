import type { DefaultServerCellComponentProps } from 'payload'

import { waitedWords } from '@/questions/waiting'

/** In the list: how long ago a letter came. */
export function ReceivedCell({ cellData }: Partial<DefaultServerCellComponentProps>) {
  if (typeof cellData !== 'string') return null
  return <time dateTime={cellData}>Came {waitedWords(new Date(cellData), new Date())}</time>
}
