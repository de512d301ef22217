import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { createFinder } from '@/questions/red-flags/matching/finder'
import { compileRules } from '@/questions/red-flags/matching/compiled-rules'
import { readLetter } from '@/questions/red-flags/matching/reading'
import { readSign } from '@/questions/red-flags/matching/expression'
import { matchRedFlags } from '@/questions/red-flags/match-red-flags'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

const repeated = [
  'chest pain ',
  'a',
  'no ',
  '1 ',
  'if ',
  '9 weeks old ',
  '.',
  '\u200b',
  'e\u0301',
  'not not ',
  'brethe ',
  "'",
]

describe('A hostile letter', () => {
  test.each(repeated)('of nothing but %j is read to its end', (piece) => {
    expect(Array.isArray(matchRedFlags(piece.repeat(5_000), shippedRules))).toBe(true)
  })

  test.each(repeated)('of nothing but %j makes no more hits than it has words', (piece) => {
    const { lexicon, wordings } = compileRules(shippedRules)
    const { findSign } = createFinder(readLetter(piece.repeat(2_000), lexicon), wordings)
    const hit = findSign(readSign('@chest-pain'))
    expect(hit === null || hit.words.length <= 8).toBe(true)
  })

  test('of any letters and signs is never a fault, and its words stand where they are said to', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...repeated),
        (odd, piece) => {
          const letter = `${odd} I cannot breathe today, ${piece} crushing chest pain ${odd}`
          for (const { words } of matchRedFlags(letter, shippedRules))
            for (const { text, start, end } of words) expect(letter.slice(start, end)).toBe(text)
        },
      ),
      { numRuns: 60 },
    )
  })
})
