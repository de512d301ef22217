import { bare, fold } from './fold'
import { bareLanguage, wordsOf } from './language'
import { listTokens, type Token } from './tokens'
import { stemOf } from '@/platform/stemming'

/** A word that counts, as it is compared. */
export interface Term extends Token {
  term: string
  /** Whether it is one of the words with which people ask, whatever it is they ask about. */
  isOfLetters: boolean
}

/** Nobody means a longer word, and the database need not keep one. */
const longestTerm = 40
/** Stemming a word that short would leave nothing to tell it from others. */
const shortestStemmed = 4

/** The terms of a text, in order and with their places; stop words have none. `language` is a BCP 47 tag. */
export function analyse(text: string, language: string): Term[] {
  const code = bareLanguage(language)
  return listTokens(text).flatMap((token) => {
    const read = readWord(token.word, code)
    return read ? [{ ...token, ...read }] : []
  })
}

/** The terms alone. */
export function termsOf(text: string, language: string): string[] {
  return analyse(text, language).map(({ term }) => term)
}

type Read = Pick<Term, 'term' | 'isOfLetters'> | null

/** Words come again and again, and to stem one takes as long as to look a hundred up. Some 2 MB when full. */
const remembered = new Map<string, Read>()
const mostRemembered = 20_000

function readWord(word: string, code: string): Read {
  const key = `${code} ${word}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const read = readNewWord(word, code)
  if (word.length > longestTerm) return read
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, read)
  return read
}

function readNewWord(written: string, code: string): Read {
  const { letter, same, stop } = wordsOf(code)
  const word = bare(written)
  const folded = fold(word)
  if (folded === '' || folded.length > longestTerm || stop.has(folded)) return null
  const meant = same.get(folded)
  const term = stemmed(meant ?? word, code)
  return { term, isOfLetters: meant === undefined && letter.has(folded) }
}

function stemmed(word: string, language: string): string {
  return fold(word.length < shortestStemmed || /\p{N}/u.test(word) ? word : stemOf(word, language))
}
