import { expect, test } from '@jest/globals'

import { wordsToCount } from '@/search/counting/words'

test.each([
  ['Gluten-free noodles', 'free gluten noodles'],
  ['noodles jo@example.org', 'noodles'],
  ['noodles https://example.org/jo www.jo.example jo.example/me', 'noodles'],
  ['noodles\njo@example.org\n', 'noodles'],
  ['call 555 0199', 'call'],
  ['jo@example.org', null],
  ['one story told in so many words that nobody else tells it like this ever again', null],
])('of %j is counted %j', (query, words) => {
  expect(wordsToCount(query, 'en')).toBe(words)
})

test('a word of a million letters is passed over at once', () => {
  expect(wordsToCount('x'.repeat(1_000_000), 'en')).toBeNull()
})
