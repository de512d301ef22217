import { describe, expect, test } from '@jest/globals'

import { countTerms } from '@/search/indexing/count-terms'
import { impactOf } from '@/search/indexing/weights'
import { choosePostings } from '@/search/ranking/choose-postings'
import { lowerRepeats } from '@/search/ranking/lower-repeats'
import { rarity } from '@/search/ranking/weigh-terms'

const empty = { key: '1', language: 'en', slug: '', summary: null, parts: [], synonyms: [], topics: [] }

describe('a document says', () => {
  test('most with its title, and something with every other part', () => {
    const { counts } = countTerms({
      ...empty,
      title: 'Gout',
      summary: 'Rest.',
      parts: [
        { field: 'letter', text: 'My toe' },
        { field: 'body', text: 'Wine' },
      ],
    })
    expect([...counts].sort((a, b) => b[1] - a[1]).map(([term]) => term)).toEqual([
      'gout',
      'rest',
      'toe',
      'wine',
    ])
  })

  test('another name once, and nothing more for a name that stands in it', () => {
    const { counts } = countTerms({ ...empty, title: 'Gout', synonyms: ['podagra', 'gout podagra'] })
    expect(counts.get('podagra')).toBeLessThan(1)
    expect(counts.get('gout')).toBe(1)
  })
})

test('more of a word says more, a longer text less, a rarer word more, and nothing ever less than nothing', () => {
  expect(impactOf(2, 10, 10)).toBeGreaterThan(impactOf(1, 10, 10))
  expect(impactOf(1, 20, 10)).toBeLessThan(impactOf(1, 10, 10))
  expect(rarity(1, 1_000)).toBeGreaterThan(rarity(10, 1_000))
  expect(rarity(1_000, 1_000)).toBeGreaterThan(0)
  expect(rarity(1_001, 1_000)).toBeGreaterThan(0)
})

test('of two equal titles the second steps back behind what is nearly as good', () => {
  const ranked = lowerRepeats([
    { title: 'What is gout?', score: 10 },
    { title: 'What is Gout', score: 9.9 },
    { title: 'Gout and beer', score: 9.5 },
  ])
  expect(ranked.map(({ title }) => title)).toEqual(['What is gout?', 'Gout and beer', 'What is Gout'])
})

test('a long letter of common words reads no more than its share', () => {
  const term = (id: number, documents: number) => ({ id, term: String(id), documents, weight: 1 / id })
  const common = Array.from({ length: 40 }, (_, at) => term(at + 1, 100_000))
  expect(choosePostings(common)).toHaveLength(5)
  expect(choosePostings([...common, term(41, 0)]).at(-1)?.id).toBe(41)
  expect(choosePostings([term(1, 100_000)])).toHaveLength(1)
})
