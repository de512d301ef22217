import { beforeAll, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { submitQuestion } from '@/questions/commands'
import { listSuggestionsFor } from '@/search/already-answered/queries'
import { openColumn, today, type Column } from '@tests/support/column'
import type { Person } from '@tests/support/clinic'
import { arrivalOf, maren } from '@tests/support/questions/arrivals'

let column: Column
let letter = ''

beforeAll(async () => {
  column = await openColumn()
  const words = { ...maren, letter: 'My nose bleeds every spring. What can I do about nosebleeds in spring?' }
  const kept = await submitQuestion(column.payload, arrivalOf(words), today)
  if (!kept.ok) throw new Error(kept.problem.message)
  letter = kept.value.questionId
})

const suggestedTo = async ({ user }: Person) =>
  listSuggestionsFor(await createLocalReq({ user }, column.payload), letter)

test('The front desk sees beside a letter which answer may say it already', async () => {
  const { id } = await column.published('Nosebleeds in spring')
  const suggested = await suggestedTo(await column.clinic.hire('frontDesk'))
  expect(suggested?.map((each) => each.id)).toEqual([id])
})

test('For a doctor a letter that is not theirs is not there, nor what goes with it', async () => {
  expect(await suggestedTo(column.writer)).toBeNull()
})
