import { expect, test } from '@jest/globals'

import { readSearchOrder } from '@/cli/search-order'

const read = (words: string) => readSearchOrder(words.split(' ').filter(Boolean))

test('whoever tries the ranking out names a corpus and queries', () => {
  const order = { command: 'try', corpus: 'a.jsonl', queries: 'b.jsonl', limit: 10 }
  expect(read('--corpus a.jsonl --queries b.jsonl')).toEqual(order)
  expect(read('--corpus=a.jsonl --queries b.jsonl --limit 200')).toEqual({ ...order, limit: 200 })
})

test('whoever rebuilds the index says so, and whoever asks for help gets it', () => {
  expect(read('--rebuild')).toEqual({ command: 'rebuild' })
  expect(read('--rebuild --help')).toEqual({ command: 'help' })
})

test.each([
  ['', /--corpus FILE.jsonl --queries FILE.jsonl/],
  ['--corpus a.jsonl', /what to search for/],
  ['--corpus --queries b.jsonl', /value after --corpus/],
  ['--corpus a.jsonl --queries b.jsonl --limit 0', /from 1 to 200/],
  ['--corpus a.jsonl --queries b.jsonl --limit 201', /from 1 to 200/],
  ['--corpus a.jsonl --queries b.jsonl c.jsonl', /“c.jsonl” stands alone/],
  ['--rebuild --corpus a.jsonl', /not both/],
  ['--colour red', /no option --colour/],
])('“%s” is answered by a sentence', (words, sentence) => {
  expect(read(words)).toMatch(sentence)
})
