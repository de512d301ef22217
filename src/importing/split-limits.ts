import { limitsBegin } from './limits'
import { firstLine, lineAt, wholeText, type Paragraph } from './paragraphs'
import { splitSentences } from './sentences'

export interface SplitLimits {
  /** What stays in the introduction: a text a paragraph, and the line it begins on. */
  kept: { text: string; line: number }[]
  limits: { text: string; line: number } | null
}

// As many characters as the record keeps.
const longestLimits = 2_000

/** Splits off the sentences of limits that end the introduction; those before the end stay, so that order is kept. */
export function splitLimits(paragraphs: Paragraph[]): SplitLimits {
  const whole = paragraphs.map((each) => ({ text: wholeText(each), line: firstLine(each) }))
  const split = trailing(paragraphs)
  if (split.length === 0) return { kept: whole, limits: null }
  const text = split.map(({ limits }) => limits).join('\n\n')
  const kept = [...whole.slice(0, whole.length - split.length), ...split.flatMap(({ stays }) => stays ?? [])]
  const isAll = kept.length === 0
  if (isAll || text.length > longestLimits) return { kept: whole, limits: null }
  return { kept, limits: { text, line: split[0]?.line ?? 1 } }
}

interface Split {
  stays: { text: string; line: number } | null
  limits: string
  line: number
}

// From the last paragraph backwards, for as long as whole paragraphs are limits.
function trailing(paragraphs: Paragraph[]): Split[] {
  const last = paragraphs.at(-1)
  if (!last) return []
  const sentences = splitSentences(wholeText(last))
  const begin = limitsBegin(sentences)
  if (begin === sentences.length) return []
  const before = sentences.slice(0, begin).join('')
  const stays = before ? { text: before.trim(), line: firstLine(last) } : null
  const split = { stays, limits: sentences.slice(begin).join(''), line: lineAt(last, before.length) }
  return stays ? [split] : [...trailing(paragraphs.slice(0, -1)), split]
}
