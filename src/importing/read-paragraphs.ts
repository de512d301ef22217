import { isHeading } from './causes-lead'
import { isSalutationLine, isValediction, salutationOf } from './letter-words'
import { beginsAnew } from './line-breaks'
import { findMarkers } from './list-marks'
import { endsSentence, type Line } from './page-lines'
import type { Paragraph } from './paragraphs'
import type { Marker } from './step-marker'

/** The paragraphs of a page: where a line begins one, and where it goes on with the one before it. */
export function readParagraphs(lines: Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const markers = findMarkers(lines)
  const widths = blockWidths(lines)
  let gap = 0
  let lastNumber: number | null = null
  let isHead = true
  for (const [index, line] of lines.entries()) {
    if (line.text === '') {
      gap += 1
      continue
    }
    const marker = markers.get(line) ?? null
    const current = paragraphs.at(-1)
    const previous = lines[index - 1 - gap]
    isHead &&= previous === undefined || (gap === 0 && !isSalutationLine(previous.text))
    const around = {
      line,
      marker,
      lastNumber,
      isHead,
      isItem: current ? current.marker !== null : false,
      isLeave: current ? isValediction(current.text) : false,
      isSecond: current?.lines.length === 1,
      isLast: (lines[index + 1]?.text ?? '') === '',
      width: widths.get(line) ?? 0,
    }
    const isTitle = paragraphs.length === 1
    const goesOn =
      previous &&
      (gap === 0
        ? !beginsAnew({ ...around, previous })
        : !isTitle && !marker && current && goesOnBelow(current, line, previous.text))
    if (current && previous && goesOn) append(current, line, { before: previous.text, gap })
    else paragraphs.push(begin(line, marker, gap))
    if (marker?.kind === 'number') lastNumber = paragraphs.at(-1)?.marker?.number ?? lastNumber
    gap = 0
  }
  return paragraphs
}

/** The longest line of each run of lines without a blank one. */
function blockWidths(lines: Line[]): Map<Line, number> {
  const widths = new Map<Line, number>()
  let block: Line[] = []
  for (const line of [...lines, null]) {
    if (line && line.text !== '') block.push(line)
    else {
      const width = block.reduce((longest, { text }) => Math.max(longest, text.length), 0)
      for (const each of block) widths.set(each, width)
      block = []
    }
  }
  return widths
}

// A blank line inside a sentence is layout: pages are typed with a blank line between all lines, too.
function goesOnBelow({ text }: Paragraph, line: Line, before: string): boolean {
  if (line.speaker || !/^\p{Ll}/u.test(line.text) || endsSentence(before) || /[:;]$/.test(before))
    return false
  return !isHeading(text) && salutationOf(text) !== text && !isValediction(text)
}

function begin(line: Line, marker: Marker | null, gap: number): Paragraph {
  const text = marker ? line.text.slice(marker.length) : line.text
  const lines = [{ start: 0, number: line.number }]
  return { text, marker, indent: line.indent, gap, lines, joined: [], speaker: line.speaker ?? null }
}

function append(paragraph: Paragraph, line: Line, { before, gap }: { before: string; gap: number }): void {
  const joins = paragraph.text === '' || breaksWord(before, line.text)
  paragraph.text += joins ? '' : ' '
  paragraph.lines.push({ start: paragraph.text.length, number: line.number })
  paragraph.text += line.text
  if (gap > 0) paragraph.joined.push(line.number)
}

// “well-” at the end of a line and “balanced” on the next are one word; “pre-” and “and post-operative” are not.
function breaksWord(before: string, after: string): boolean {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:and|or|to|nor)\b/.test(after)
}
