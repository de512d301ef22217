import { describe, expect, test } from '@jest/globals'

import { spellingDistance } from '@/search/spelling/distance'
import { likelySpellings } from '@/search/spelling/likely'
import { weighTerms } from '@/search/ranking/weigh-terms'

test.each([
  ['a letter left out', 'diarhea', 'diarrhea', 1],
  ['a letter too many', 'asthmma', 'asthma', 1],
  ['a wrong letter', 'ashma', 'aspma', 1],
  ['two letters swapped', 'protien', 'protein', 1],
  ['the same word', 'gout', 'gout', 0],
  ['nothing', '', 'gout', 4],
  ['a letter beyond the basic plane', '𝒜b', 'b', 1],
])('%s', (_, one, other, distance) => {
  expect(spellingDistance(one, other)).toBe(distance)
  expect(spellingDistance(other, one)).toBe(distance)
})

const candidate = (term: string, similarity = 0.5, documents = 5) => ({ term, similarity, documents })
const likely = (word: string, ...terms: string[]) =>
  likelySpellings(
    word,
    terms.map((term) => candidate(term)),
  ).map(({ term }) => term)

describe('a misspelt word may have been meant to be', () => {
  test('what differs in one letter, and in more where it is long', () => {
    expect(likely('ashtma', 'asthma')).toEqual(['asthma'])
    expect(likely('asmha', 'asthma')).toEqual([])
    expect(likely('pentoxifyline', 'pentoxifyllin')).toEqual(['pentoxifyllin'])
  })

  test('the nearest, then what has more in common, then what stands in more answers; two at most', () => {
    const found = likelySpellings('finastrid', [
      candidate('finasterides', 0.9),
      candidate('finasterid', 0.6, 1),
      candidate('finastrin', 0.6, 9),
      candidate('finastred', 0.7, 1),
    ])
    expect(found.map(({ term }) => term)).toEqual(['finastred', 'finastrin'])
  })
})

test('a guess is added, and weighs less than what was written', () => {
  const said = new Map([
    ['medication', 1],
    ['indcation', 1],
  ])
  const weighed = weighTerms(
    said,
    [{ id: 1, term: 'medication', documents: 10 }],
    [{ id: 2, term: 'indication', word: 'indcation', documents: 10, similarity: 0.8 }],
    1_000,
  )
  expect(weighed.map(({ term }) => term)).toEqual(['medication', 'indication'])
  expect(weighed[0]?.weight).toBeGreaterThan(weighed[1]?.weight ?? Infinity)
})
