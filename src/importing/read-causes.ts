import { isHeading } from './causes-lead'
import { firstLine, wholeText, type Paragraph } from './paragraphs'
import { richParagraphs } from './rich-paragraphs'
import type { CauseView } from '@/answers/answer-view'

export interface ReadCause {
  cause: CauseView
  paragraphs: Paragraph[]
  line: number
}

/**
 * A paragraph is a cause, and a heading above it is its name. Where the causes are numbered, bulleted or have
 * headings from the first on, what stands between two of these is one cause.
 */
export function readCauses(paragraphs: Paragraph[]): ReadCause[] {
  const [first, second] = paragraphs
  const isListed = first !== undefined && first.marker !== null
  const isHeaded = !isListed && first !== undefined && second !== undefined && isHeading(first.text)
  const groups: Paragraph[][] = []
  for (const [index, each] of paragraphs.entries()) {
    const before = groups.at(-1)
    const isUnderName = before?.length === 1 && isName(before[0], each)
    const begins = isListed
      ? each.marker !== null
      : isHeaded
        ? isName(each, paragraphs[index + 1])
        : !isUnderName
    if (!before || begins) groups.push([each])
    else before.push(each)
  }
  return groups.map(toCause)
}

function isName(paragraph: Paragraph | undefined, next: Paragraph | undefined): boolean {
  if (!paragraph || !next || next.marker) return false
  return isHeading(paragraph.text) && !isHeading(next.text)
}

function toCause(paragraphs: Paragraph[]): ReadCause {
  const [first, ...rest] = paragraphs
  const unmarked = first ? [{ ...first, marker: null }] : []
  const line = first ? firstLine(first) : 1
  if (first && isName(first, rest[0])) {
    return { cause: { name: first.text, explanation: richParagraphs(rest) }, paragraphs, line }
  }
  return { cause: { name: null, explanation: richParagraphs([...unmarked, ...rest]) }, paragraphs, line }
}

/** The words of a cause as the file has them. */
export function causeText({ paragraphs }: ReadCause): string {
  return paragraphs.map(wholeText).join('\n')
}
