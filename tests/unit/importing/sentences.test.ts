import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { splitSentences } from '@/importing/sentences'

describe('a doctor’s sentences are parted where she ends them', () => {
  test.each([
    ['an abbreviation', ['Ask Dr. Smith or Mrs. Jones. ', 'They know.']],
    ['e.g. before a capital', ['Take a painkiller, e.g. Aspirin. ', 'Then rest.']],
    ['i.e. and vs.', ['Use heat vs. Cold packs, i.e. Bottles. ', 'Both help.']],
    ['a vitamin', ['Eat more B-12. ', 'It helps.']],
    ['a lettered vitamin', ['You may lack vitamin D. ', 'Sun helps.']],
    ['several vitamins', ['Eat vitamins A, B and D. ', 'They help.']],
    ['a doctor’s initials', ['This was written by A. B. Writer. ', 'She knows.']],
    ['an initial at the start', ['A. Writer wrote this. ', 'She knows.']],
    ['you and I', ['So did you and I. ', 'It passed.']],
    ['a range of days', ['Wait for 3-4 days. ', 'Then walk.']],
    ['a number at the start', ['Cool it for 20 minutes. ', '3 days later use heat.']],
    ['an approximate number', ['Cool it for approx. 20 minutes. ', 'Then stop.']],
    ['a numbered thing', ['Use cream No. 5 at night. ', 'Wash it off.']],
    ['a decimal', ['Take 2.5 mg at 8 a.m. and at 8 p.m. with water. ', 'Then rest.']],
    ['the end of a morning', ['Take it at 8 a.m. ', 'Then rest.']],
    ['a flat no', ['Is it safe? ', 'No. ', 'Do NOT do it.']],
    ['quotation marks', ['She said “Stop.” ', 'He stopped.']],
    ['straight quotation marks', ['She said "Stop!" ', 'He stopped.']],
    ['brackets', ['Rest. ', '(Never run.) ', 'Then walk.']],
    ['an ellipsis', ['Wait… then walk. ', 'Slowly.']],
    ['no blank at all', ['Hurts?', 'Rest.']],
  ])('%s', (_, sentences) => {
    expect(splitSentences(sentences.join(''))).toEqual(sentences)
  })

  test('nothing is lost or added, whatever is written', () => {
    const pieces = [
      'Dr. ',
      'e.g. ',
      'B-12. ',
      'No. ',
      '5 ',
      'A. ',
      'days. ',
      '3',
      'NOT ',
      '“',
      '.” ',
      '…',
      '? ',
      '痛。',
      '\u00A0',
    ]
    const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })))
    fc.assert(
      fc.property(texts, (parts) => {
        expect(splitSentences(parts.join('')).join('')).toBe(parts.join(''))
      }),
    )
  })
})
