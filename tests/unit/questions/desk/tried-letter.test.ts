import { expect, test } from '@jest/globals'

import { markedPieces } from '@/questions/red-flag-rules/trying/marked-pieces'
import { tryLetter } from '@/questions/red-flag-rules/trying/tried-letter'
import { effectiveRules } from '@/questions/red-flags/clinic-rules'

const water = {
  name: 'Well water',
  level: 'urgent' as const,
  mustAllOccur: ['well'],
  oneMustOccur: ['brown'],
  mustNotOccur: [],
  card: 'Drink no water from your well until we have called you.',
  version: 1,
}
const rules = effectiveRules([], { additions: [water], switchedOff: [] })

test('whoever tries a letter sees which words of it matched, and every word of it', () => {
  const letter = 'Since the flood our well is brown. May the baby drink it?'
  const tried = tryLetter(letter, rules)
  expect(tried.flags).toMatchObject([
    { rule: 'clinic/Well water', level: 'urgent' as const, card: water.card },
  ])
  const pieces = markedPieces(letter, tried)
  expect(pieces.map(({ text }) => text).join('')).toBe(letter)
  expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['well', 'brown'])
})

test('a letter in which nothing is found is one piece', () => {
  const harmless = 'My knee cracks on the stairs.'
  expect(markedPieces(harmless, tryLetter(harmless, rules))).toEqual([{ text: harmless, isMarked: false }])
})
