import type { Doubt } from './column-page'
import { readLetterEnd } from './letter-end'
import { salutationOf } from './letter-words'
import { firstLine, lastLine, wholeText, type Paragraph } from './paragraphs'
import { readSignature } from './signature'
import type { LetterView } from '@/answers/answer-view'

export interface FoundLetter {
  letter: LetterView
  lines: { from: number; to: number }
  /** Index of the salutation, and of the first paragraph after the letter. */
  from: number
  to: number
  unsure: Doubt[]
}

/** The letter among the paragraphs before the steps; null where nothing says that one begins. */
export function findLetter(paragraphs: Paragraph[]): FoundLetter | null {
  const from = paragraphs.findIndex((each, index) => beginsLetter(each) && (index > 0 || !isTitle(each)))
  const opening = paragraphs[from]
  if (!opening) return null
  const salutation = salutationOf(opening.text)
  const rest = opening.text.slice(salutation?.length ?? 0).trim()
  const end = readLetterEnd(paragraphs, rest === '' ? from + 1 : from)
  const body = paragraphs.slice(from + 1, end.to).map(wholeText)
  const { text, signedAs } = readSignature(rest === '' ? body : [rest, ...body])
  return {
    letter: { salutation, text: text.join('\n\n'), signedAs },
    lines: { from: firstLine(opening), to: lastLine(paragraphs[end.to - 1] ?? opening) },
    from,
    to: end.to,
    unsure: end.unsure,
  }
}

/** A salutation, or the label that says that a reader speaks. */
function beginsLetter({ text, marker, speaker }: Paragraph): boolean {
  return !marker && (speaker === 'reader' || salutationOf(text) !== null)
}

// “Hi-tech hearing aids” and “Hello again” greet nobody.
function isTitle({ text, speaker }: Paragraph): boolean {
  return !speaker && !/[,:!]/.test(text) && !/\bdoc(?:tor)?s?\b/i.test(text)
}
