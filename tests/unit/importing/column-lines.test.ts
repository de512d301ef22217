import { expect, test } from '@jest/globals'

import { readAnswerLine } from '@/importing/lines/read-answer-line'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { madeLines, publicLines } from '@tests/support/importing/column-lines'

const troubles = async (lines: AsyncIterable<string> | Iterable<string>) => {
  const found: string[] = []
  for await (const line of lines) {
    const read = readAnswerLine(new TextEncoder().encode(line))
    if (!read.ok) found.push(read.problem)
  }
  return found
}

test('lines that are made up can all go in', async () => {
  expect([...madeLines(20)]).toHaveLength(20)
  expect(await troubles(madeLines(20))).toEqual([])
})

const collection = join(process.env.SHARED_DATA ?? '', 'data', 'search', 'columns.jsonl.gz')
const withCollection = process.env.SHARED_DATA && existsSync(collection) ? test : test.skip

withCollection(
  'the 16,423 answers of the public collection can all go in (needs SHARED_DATA)',
  async () => {
    expect(await troubles(publicLines(collection, 20_000))).toEqual([])
  },
  60_000,
)
