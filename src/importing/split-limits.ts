import { limitsBegin } from './limits'
import { firstLine, partParagraph, wholeText, type Paragraph } from './paragraphs'
import { splitSentences } from './sentences'

export interface SplitLimits {
  /** What stays in the introduction. */
  kept: Paragraph[]
  limits: { text: string; line: number } | null
}

// As many characters as the record keeps.
const longestLimits = 2_000

/** Splits off the sentences of limits that end the introduction; those before them stay, so that order is kept. */
export function splitLimits(paragraphs: Paragraph[]): SplitLimits {
  const limits: Paragraph[] = []
  const kept = [...paragraphs]
  // From the last paragraph backwards, for as long as whole paragraphs are limits.
  for (let last = kept.pop(); last; last = kept.pop()) {
    const [stays, split] = partLimits(last)
    if (split) limits.unshift(split)
    if (stays) kept.push(stays)
    if (stays) break
  }
  const text = limits.map(wholeText).join('\n\n')
  const [first] = limits
  if (!first || kept.length === 0 || text.length > longestLimits) return { kept: paragraphs, limits: null }
  return { kept, limits: { text, line: firstLine(first) } }
}

function partLimits(paragraph: Paragraph): [Paragraph | null, Paragraph | null] {
  const sentences = splitSentences(paragraph.text)
  const begin = limitsBegin(sentences)
  if (begin === sentences.length) return [paragraph, null]
  if (begin === 0) return [null, paragraph]
  return partParagraph(paragraph, sentences.slice(0, begin).join('').length)
}
