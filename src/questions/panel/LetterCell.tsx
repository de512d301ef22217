import type { DefaultServerCellComponentProps } from 'payload'

/** In the list: how a letter begins, as it was written. */
export function LetterCell({ cellData }: Partial<DefaultServerCellComponentProps>) {
  if (typeof cellData !== 'string') return null
  return (
    <span className="letter-start" dir="auto">
      {cellData.slice(0, 160)}
    </span>
  )
}
