import { likelySpellings, shortestSpelt, type Spelling } from './likely'
import type { Tables } from '@/search/tables'

/** Whoever misspells more than that is not helped by guesses. */
const mostWords = 8
const mostCandidates = 20

/** Terms of the index that these words, which are none, may have been meant to be. */
export async function findSpellings(
  { ask, schema }: Tables,
  language: string,
  words: string[],
): Promise<Spelling[]> {
  const spelt = words
    .filter((word) => word.length >= shortestSpelt && !/[0-9]/.test(word))
    .slice(0, mostWords)
  if (spelt.length === 0) return []
  const rows = await ask<Spelling>(
    `select w.word, t.id, t.term, t.documents, t.similarity
       from unnest($2::text[]) w(word)
       cross join lateral (
         select id, term, documents, similarity(term, w.word) as similarity from ${schema}.terms
          where term % w.word and length(term) > 3 and term !~ '[0-9]' and language = $1 and documents > 0
          order by 4 desc, documents desc limit ${mostCandidates}) t`,
    [language, spelt],
  )
  return spelt.flatMap((word) =>
    likelySpellings(
      word,
      rows.filter((row) => row.word === word),
    ),
  )
}
