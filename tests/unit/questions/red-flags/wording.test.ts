import { expect, test } from '@jest/globals'

import { createWordings } from '@/questions/red-flags/matching/wording'

const { all, among } = createWordings([
  ['fever', ['high temperature|fever', 'burning up', '@heat & forehead']],
  ['heat', ['hot|burning', '@fever']],
])
const countsOf = (...words: string[]) =>
  Object.fromEntries([...among(words)].map(([concept, wordings]) => [concept, wordings.length]))

test('Of all wordings those are looked for of which a letter has a word that they cannot do without', () => {
  expect(all).toHaveLength(5)
  // Nobody knows beforehand whether another concept is there.
  expect(countsOf()).toEqual({ heat: 1 })
  expect(countsOf('temperature')).toEqual({ heat: 1 })
  expect(countsOf('high')).toEqual({ fever: 1, heat: 1 })
  expect(countsOf('burning', 'forehead')).toEqual({ fever: 2, heat: 2 })
})

test('They stand in the order in which they are listed, each once', () => {
  const [first, second, third] = all
  expect(among(['forehead', 'burning', 'high', 'forehead']).get('fever')).toEqual([first, second, third])
})
