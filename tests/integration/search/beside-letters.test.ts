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
  const words = {
    ...maren,
    letter:
      'I think I have tennis elbow. I type all day, and since March my elbow burns. Can I go on typing with a tennis elbow?',
  }
  const kept = await submitQuestion(column.payload, arrivalOf(words), today)
  if (!kept.ok) throw new Error(kept.problem.message)
  letter = kept.value.questionId
})

const suggestedTo = async ({ user }: Person) =>
  listSuggestionsFor(await createLocalReq({ user }, column.payload), letter)

test('The front desk sees beside a letter which answer may say it already', async () => {
  for (const title of ['Nosebleeds in spring', 'Hay fever and sleep', 'A stiff neck'])
    await column.published(title)
  const { id } = await column.published('Tennis elbow and typing')
  const suggested = await suggestedTo(await column.clinic.hire('frontDesk'))
  expect(suggested?.map((each) => each.id)).toEqual([id])
})

test('For a doctor a letter that is not theirs is not there, nor what goes with it', async () => {
  expect(await suggestedTo(column.writer)).toBeNull()
})
