import type { FoundFurniture } from './column-page'
import type { Line, Speaker } from './page-lines'

export interface SpokenLines {
  /** Without the labels; the line on which somebody begins to speak knows who it is. */
  lines: Line[]
  leftOut: FoundFurniture[]
}

/** Sets aside “Q:” and “A:”, “Question” and “Our answer”, where a page has one of each kind at most. */
export function setAsideSpeakers(lines: Line[]): SpokenLines {
  const labels = lines.flatMap((line) => readLabel(line) ?? [])
  const [first, second] = labels
  if (!first || labels.length > 2) return { lines, leftOut: [] }
  const isPair = first.speaker === 'reader' && second?.speaker === 'doctors'
  const isReply = first.speaker === 'doctors' && !second && !first.isLetter
  return isPair || isReply ? setAside(lines, labels) : { lines, leftOut: [] }
}

interface Label {
  line: Line
  written: string
  speaker: Speaker
  /** “Q” and “A” are labels beside each other only. */
  isLetter: boolean
}

function readLabel(line: Line): Label | null {
  const written = (alone.exec(line.text) ?? inFront.exec(line.text))?.[0].trim()
  if (!written) return null
  const speaker = /^(?:q|question|letter|(?:a|the|our) (?:question|letter|reader))\b/i.test(written)
    ? 'reader'
    : 'doctors'
  return { line, written, speaker, isLetter: /^[qa]\b/i.test(written) }
}

const name =
  '(?:q(?:uestion)?|a(?:nswer)?|letter|reply|response|(?:a|the|our) (?:question|letter|answer|reply|response)|' +
  '(?:a|the|our) reader (?:asks|writes)|(?:the|our) (?:doctors?|clinic) (?:answers?|repl(?:y|ies)|responds?|says?))'
const alone = new RegExp(`^${name} ?[:.]?$`, 'i')
const inFront = new RegExp(`^${name} ?: `, 'i')

function setAside(lines: Line[], labels: Label[]): SpokenLines {
  const byLine = new Map(labels.map((label) => [label.line, label]))
  let speaker: Speaker | null = null
  const spoken = lines.map((line): Line => {
    const label = byLine.get(line)
    const text = label ? line.text.slice(label.written.length).trim() : line.text
    speaker = label?.speaker ?? speaker
    if (!speaker || text === '') return { ...line, text }
    const begins = { ...line, text, speaker }
    speaker = null
    return begins
  })
  const leftOut = labels.map(({ line, written }) => ({ line: line.number, text: written }))
  return { lines: spoken, leftOut }
}
