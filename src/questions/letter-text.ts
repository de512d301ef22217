import { longestLetter } from './question'

export interface CleanText {
  text: string
  /** Whether anything was left out or replaced: whoever typed it is told. */
  wasCleaned: boolean
}

/**
 * A text as it can be kept and shown: in one normal form, with plain line ends, without characters that nobody sees
 * and that turn a page around, or pile up on one letter.
 */
export function cleanText(typed: string): CleanText {
  const plain = typed.replace(/\r\n?/g, '\n').normalize('NFC')
  const text = plain
    .replace(unkept, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim()
  return { text, wasCleaned: text !== plain.trim() }
}

/** Half characters become the sign for what cannot be read, as every browser would make of them. */
export function withoutHalves(typed: string): CleanText {
  const text = typed.replace(/\p{Surrogate}/gu, '\uFFFD')
  return { text, wasCleaned: text !== typed }
}

// Controls but for tab and line end, marks that turn the direction of writing, and spaces without width. The two
// joiners stay: families of emoji and several scripts are written with them.
const unkept = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF](?<![\t\n])/gu

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How long a text is as people count; stops counting past `most`. */
export function countCharacters(text: string, most = longestLetter): number {
  const characters = segmenter.segment(text)[Symbol.iterator]()
  let count = 0
  while (count <= most && characters.next().done !== true) count += 1
  return count
}
