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
  const { letter, same, stop } = wordsOf(code)
  return listTokens(text).flatMap((token) => {
    const word = bare(token.word)
    const folded = fold(word)
    if (folded === '' || folded.length > longestTerm || stop.has(folded)) return []
    const meant = same.get(folded)
    const term = stemmed(meant ?? word, code)
    return [{ ...token, term, isOfLetters: meant === undefined && letter.has(folded) }]
  })
}

/** The terms alone. */
export function termsOf(text: string, language: string): string[] {
  return analyse(text, language).map(({ term }) => term)
}

function stemmed(word: string, language: string): string {
  return fold(word.length < shortestStemmed || /\p{N}/u.test(word) ? word : stemOf(word, language))
}
