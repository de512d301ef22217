import { describe, expect, test } from '@jest/globals'

import { diffPieces, toWords } from '@/platform/word-diff'

describe('the words of a text', () => {
  test.each([
    [
      'en',
      'Don’t lift 3.5 kg, or “more”.',
      ['Don’t', ' ', 'lift', ' ', '3.5', ' ', 'kg', ',', ' ', 'or', ' ', '“', 'more', '”', '.'],
    ],
    ['de', 'Übungen täglich', ['Übungen', ' ', 'täglich']],
    ['ja', '足を休める。次に', ['足', 'を', '休める', '。', '次に']],
  ])('in %s: %s', (language, text, words) => {
    expect(toWords(text, language)).toEqual(words)
  })

  test('are found in a paragraph of 27,000, where looking at all of it at once takes 4 GB', () => {
    const text = 'Stretch the calf, don’t bounce; '.repeat(5_400)
    const words = toWords(text, 'en')
    expect(words.join('')).toBe(text)
    expect(words.filter((word) => /\p{L}/u.test(word))).toHaveLength(27_000)
  })

  test('lose nothing of a text without blanks', () => {
    const text = '足を休める'.repeat(1_000) + '🌿'.repeat(900)
    expect(toWords(text, 'ja').join('')).toBe(text)
  })
})

test('a paragraph that nobody writes is shown as replaced', () => {
  const before = Array.from({ length: 70_000 }, (_, at) => String(at))
  const after = ['new', ...before]
  const types = diffPieces(before, after, (word) => word).map(({ type }) => type)
  expect(types).toEqual(['gone', 'new'])
})
