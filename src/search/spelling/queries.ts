import { likelySpellings, shortestSpelt, type Spelling } from './likely'
import type { Tables } from '@/search/tables'

/** Whoever misspells more than that is not helped by guesses; each takes a millisecond or two. */
const mostWords = 5
const mostCandidates = 20
/** One mistake leaves a short word too little in common with itself: it is looked for among those that begin like it. */
const shortWord = 7
const longWord = 6
const mostNeighbours = 200

/** Terms of the index that these words, which are none, may have been meant to be; `words` come the weightiest first. */
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
    `select w.word, t.* from unnest($2::text[]) w(word) cross join lateral (
       (select id, term, documents, similarity(term, w.word) as similarity from ${schema}.terms
         where length(w.word) >= ${String(longWord)}
           and term % w.word and length(term) > 3 and term !~ '[0-9]' and language = $1 and documents > 0
         order by 4 desc, documents desc limit ${String(mostCandidates)})
       union all
       (select id, term, documents, similarity(term, w.word) from ${schema}.terms
         where length(w.word) <= ${String(shortWord)}
           and language = $1 and term >= left(w.word, 2) and term < left(w.word, 2) || E'\\U0010FFFF'
           and documents > 0 and abs(length(term) - length(w.word)) <= 1
         order by documents desc limit ${String(mostNeighbours)})) t`,
    [language, spelt],
  )
  return spelt.flatMap((word) =>
    likelySpellings(
      word,
      rows.filter((row) => row.word === word),
    ),
  )
}
