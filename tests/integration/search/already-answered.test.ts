import { beforeAll, expect, test } from '@jest/globals'

import { countAnswered } from '@/search/already-answered/commands'
import { openColumn, type Column } from '@tests/support/column'

let column: Column

beforeAll(async () => {
  column = await openColumn()
})

test('Who found their answer is counted by day, and nothing else of them', async () => {
  const { id, slug } = await column.published('Nosebleeds in spring')
  expect([await countAnswered(slug), await countAnswered(slug)]).toEqual([slug, slug])
  expect(await column.clinic.sql('select answer_id, times from private.already_answered')).toEqual([
    { answer_id: id, times: 2 },
  ])
})

test('What is not published is not counted', async () => {
  expect(await countAnswered('nothing-of-the-kind')).toBeNull()
})
