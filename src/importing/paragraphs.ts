import type { Speaker } from './page-lines'
import type { Marker } from './step-marker'

/** A paragraph of the page, its hard-wrapped lines joined. */
export interface Paragraph {
  /** Without the number or bullet it may begin with. */
  text: string
  marker: Marker | null
  indent: number
  /** Blank lines before it. */
  gap: number
  /** Where in `text` each line of the file begins. */
  lines: { start: number; number: number }[]
  /** Lines that a blank one parts from the sentence which goes on in them. */
  joined: number[]
  /** Who speaks from here on, where a label says so. */
  speaker: Speaker | null
}

/** The words with the number in front, for a numbered paragraph that is no step. */
export function wholeText({ marker, text }: Paragraph): string {
  return marker ? `${marker.written} ${text}`.trim() : text
}

export function firstLine(paragraph: Paragraph): number {
  return paragraph.lines[0]?.number ?? 1
}

export function lastLine(paragraph: Paragraph): number {
  return paragraph.lines.at(-1)?.number ?? firstLine(paragraph)
}

/** The line of the file on which the character at `offset` of the text stands. */
export function lineAt(paragraph: Paragraph, offset: number): number {
  return paragraph.lines.findLast(({ start }) => start <= offset)?.number ?? firstLine(paragraph)
}

/** A paragraph as two, the second from `offset` of its text on. */
export function partParagraph(paragraph: Paragraph, offset: number): [Paragraph, Paragraph] {
  const { text, lines } = paragraph
  const begins = offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0)
  const first = { start: 0, number: lineAt(paragraph, begins) }
  const later = lines
    .filter(({ start }) => start > begins)
    .map(({ start, number }) => ({ start: start - begins, number }))
  return [
    {
      ...paragraph,
      text: text.slice(0, offset).trimEnd(),
      lines: lines.filter(({ start }) => start < offset),
    },
    {
      ...paragraph,
      text: text.slice(begins),
      lines: [first, ...later],
      marker: null,
      gap: 0,
      joined: [],
      speaker: null,
    },
  ]
}

/** Lines that end in a hyphen and were joined to the next without a space. */
export function hyphenatedLines({ text, lines }: Paragraph): number[] {
  return lines
    .filter((_, index) => {
      const next = lines[index + 1]
      return next !== undefined && text[next.start - 1] === '-'
    })
    .map(({ number }) => number)
}
