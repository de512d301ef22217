import { expect, test } from '@jest/globals'

import { markedPieces } from '@/questions/red-flag-rules/trying/marked-pieces'
import { tryLetter } from '@/questions/red-flag-rules/trying/tried-letter'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

const letter = 'I have crushing chest pain and cannot breathe, it started just now.'

test('whoever tries a letter sees which words of it matched, and every word of it', () => {
  const pieces = markedPieces(letter, tryLetter(letter, shippedRules))
  expect(pieces.map(({ text }) => text).join('')).toBe(letter)
  expect(
    pieces
      .filter(({ isMarked }) => isMarked)
      .map(({ text }) => text)
      .join(' '),
  ).toContain('chest pain')
})

test('a letter in which nothing is found is one piece', () => {
  const harmless = 'My knee cracks on the stairs.'
  expect(markedPieces(harmless, tryLetter(harmless, shippedRules))).toEqual([
    { text: harmless, isMarked: false },
  ])
})
