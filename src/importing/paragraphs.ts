import { endsSentence, type Line } from './page-lines'
import { isSalutationLine, isValediction } from './letter-words'
import { readMarker, type Marker } from './step-marker'

/** A paragraph of the page, its hard-wrapped lines joined. */
export interface Paragraph {
  /** Without the number it may begin with. */
  text: string
  marker: Marker | null
  indent: number
  /** Blank lines before it. */
  gap: number
  /** Where in `text` each line of the file begins. */
  lines: { start: number; number: number }[]
}

export function readParagraphs(lines: Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let gap = 0
  let previous: Line | null = null
  let lastNumber: number | null = null
  for (const line of lines) {
    if (line.text === '') {
      gap += 1
      previous = null
      continue
    }
    const current = paragraphs.at(-1)
    if (previous && current && !beginsAnew(line, previous, current, lastNumber)) append(current, line)
    else paragraphs.push(begin(line, gap))
    lastNumber = paragraphs.at(-1)?.marker?.number ?? lastNumber
    previous = line
    gap = 0
  }
  return paragraphs
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

/** Lines that end in a hyphen and were joined to the next without a space. */
export function hyphenatedLines({ text, lines }: Paragraph): number[] {
  return lines
    .filter((_, index) => {
      const next = lines[index + 1]
      return next !== undefined && text[next.start - 1] === '-'
    })
    .map(({ number }) => number)
}

function begin(line: Line, gap: number): Paragraph {
  const marker = readMarker(line.text)
  const text = marker ? line.text.slice(marker.length) : line.text
  return { text, marker, indent: line.indent, gap, lines: [{ start: 0, number: line.number }] }
}

function append(paragraph: Paragraph, line: Line): void {
  const joins = paragraph.text === '' || breaksWord(paragraph.text, line.text)
  paragraph.text += joins ? '' : ' '
  paragraph.lines.push({ start: paragraph.text.length, number: line.number })
  paragraph.text += line.text
}

// “well-” at the end of a line and “balanced” on the next are one word; “pre-” and “and post-operative” are not.
function breaksWord(before: string, after: string): boolean {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:and|or|to|nor)\b/.test(after)
}

// No wrapped line is as long as this; a longer one is a paragraph as a word processor saves it.
const longestWrappedLine = 120

function beginsAnew(line: Line, previous: Line, current: Paragraph, lastNumber: number | null): boolean {
  const marker = readMarker(line.text)
  const isAfterSentence = endsSentence(previous.text) || previous.text.endsWith(':')
  if (marker && (isAfterSentence || marker.number === 1 || marker.number === (lastNumber ?? -1) + 1))
    return true
  if (isSalutationLine(line.text) || isSalutationLine(previous.text)) return true
  if (isValediction(line.text)) return true
  if (!isAfterSentence) return false
  if (/^[•·*–—-]/.test(line.text)) return true
  if (previous.text.length > longestWrappedLine) return true
  if (current.marker) return /^If .*\b(?:persists?|continues?|worsens?|contact|call)\b/.test(line.text)
  return line.indent >= previous.indent + 2
}
