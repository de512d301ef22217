import { isHeading } from './causes-lead'
import { isSalutationLine, isValediction } from './letter-words'
import { isNameAlone } from './names'
import { endsSentence, type Line } from './page-lines'
import type { Marker } from './step-marker'

/** A line that follows another directly, and what is known around the two. */
export interface LineBreak {
  previous: Line
  line: Line
  marker: Marker | null
  /** The number of the last step before. */
  lastNumber: number | null
  /** Whether the paragraph so far is an item of a list, or takes leave. */
  isItem: boolean
  isLeave: boolean
  /** Whether the line before is the first of its paragraph. */
  isSecond: boolean
  /** Whether the two are among the first lines of the page: its title, and a byline or date below it. */
  isHead: boolean
  /** The longest line between the two nearest blank lines. */
  width: number
  /** Whether a blank line follows. */
  isLast: boolean
}

/** Whether a line begins a paragraph of its own, or goes on with the one before it. */
export function beginsAnew(lineBreak: LineBreak): boolean {
  const { previous, line, isItem, isLeave, isHead } = lineBreak
  const isAfterSentence = endsSentence(previous.text) || previous.text.endsWith(':')
  if (line.speaker || beginsItem(lineBreak, isAfterSentence)) return true
  if (isSalutationLine(line.text) || isSalutationLine(previous.text)) return true
  if (isValediction(line.text)) return true
  if (isHead) return previous.text.length < longestHeadLine && !/^\p{Ll}/u.test(line.text)
  if (isLeave) return false
  if (isUnderHeading(lineBreak)) return true
  if (!isAfterSentence) return false
  if (/^[•·*–—-]/.test(line.text)) return true
  if (previous.text.length > longestWrappedLine) return true
  if (isItem) return line.indent <= previous.indent && sendsOn.test(line.text)
  if (lineBreak.isLast && isNameAlone(line.text)) return true
  return line.indent >= previous.indent + 2 || hasRoom(lineBreak)
}

// No wrapped line is as long as this; a longer one is a paragraph as a word processor saves it.
const longestWrappedLine = 120
// A title that goes on in a second line fills its first.
export const longestHeadLine = 50

const sendsOn =
  /^(?:If|Should|When) .*\b(?:persists?|continues?|worsens?|worse|contact|call|lasts?|see us|come (?:in|and)|need)\b/

function beginsItem({ previous, line, marker, lastNumber }: LineBreak, isAfterSentence: boolean): boolean {
  if (!marker) return false
  if (marker.kind !== 'number' || line.indent < previous.indent) return true
  return isAfterSentence || marker.number === 1 || marker.number === (lastNumber ?? -1) + 1
}

// Less than half as long as the lines below it, and no sentence.
function isUnderHeading({ previous, line, isSecond, width }: LineBreak): boolean {
  if (!isSecond || width < 30 || previous.text.length * 2 > width) return false
  const isText = endsSentence(line.text) || line.text.length > previous.text.length * 2
  return isText && isHeading(previous.text) && /^\p{Lu}/u.test(line.text)
}

// A line that is wrapped is full: where the next word had room, somebody ended a paragraph.
function hasRoom({ previous, line, width }: LineBreak): boolean {
  const word = line.text.split(' ', 1)[0] ?? ''
  return previous.text.length + 1 + word.length + ragged <= width
}

// By so much do lines differ that are broken by hand.
const ragged = 15
