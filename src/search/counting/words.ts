import { bare, fold } from '@/search/analysis/fold'
import { bareLanguage, wordsOf } from '@/search/analysis/language'
import { listTokens } from '@/search/analysis/tokens'

/** Who types more tells a story, which nobody but they should keep. */
const mostWords = 6
const longestWord = 30

/**
 * What of a search may be remembered: a few words, in no order and without what could tell who asked (numbers,
 * addresses, names of sites); null where nothing of it may be.
 */
export function wordsToCount(query: string, language: string): string | null {
  const { letter, stop } = wordsOf(bareLanguage(language))
  // Word by word: looked for in the whole, a word of thousands of letters would be gone through from each of them.
  const plain = query
    .split(/\s+/)
    .filter((word) => !/@|:\/\/|www\.|\.\w{2,}\//iu.test(word))
    .join(' ')
  const words = new Set(
    listTokens(plain)
      .map(({ word }) => fold(bare(word)))
      .filter((word) => word.length > 1 && !stop.has(word) && !letter.has(word)),
  )
  const kept = [...words].filter((word) => !/\p{N}/u.test(word))
  if (words.size > mostWords || kept.length === 0 || kept.some((word) => word.length > longestWord))
    return null
  return kept.sort().join(' ')
}
