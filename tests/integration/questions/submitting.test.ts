import { beforeEach, expect, test } from '@jest/globals'

import { submitQuestion } from '@/questions/commands'
import { isReceiptToken } from '@/questions/receipt-token'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { arrivalOf, maren } from '@tests/support/questions/arrivals'

let clinic: Clinic
const now = new Date('2026-11-28T09:30:00Z')

beforeEach(async () => {
  clinic = await openClinic()
})

test('A letter is kept as it was written, and the writer gets a reference and a receipt', async () => {
  const outcome = await submitQuestion(clinic.payload, arrivalOf(maren), now)
  if (!outcome.ok) throw new Error(outcome.problem.message)
  const { receiptToken, reference } = outcome.value
  expect(isReceiptToken(receiptToken)).toBe(true)
  const [row] = await clinic.sql('select letter, reference, status, urgency from questions')
  expect(row).toEqual({ letter: maren.letter, reference, status: 'new', urgency: 'routine' })
})

test('The same letter sent fifty times at once is kept once, and each is told the same', async () => {
  const arrival = arrivalOf(maren)
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, () => submitQuestion(clinic.payload, arrival, now)),
  )
  const told = outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.problem))
  expect(
    new Set(told.map((each) => ('reference' in each ? each.reference + String(each.receiptToken) : ''))),
  ).toHaveProperty('size', 1)
  expect(told.filter((each) => 'isNew' in each && each.isNew)).toHaveLength(1)
  expect(await clinic.sql('select 1 from questions')).toHaveLength(1)
})

test('Other words under the same key are refused, and the first letter stays', async () => {
  const arrival = arrivalOf(maren)
  await submitQuestion(clinic.payload, arrival, now)
  const other = { ...arrival, submission: { ...maren, letter: 'Something else altogether.' } }
  expect(await submitQuestion(clinic.payload, other, now)).toMatchObject({
    ok: false,
    problem: { type: 'otherWords' },
  })
  expect(await clinic.sql('select letter from questions')).toEqual([{ letter: maren.letter }])
})

test('What fails with the letter takes the letter along', async () => {
  const failing = submitQuestion(clinic.payload, arrivalOf(maren), now, () =>
    Promise.reject(new Error('The mail could not be put into the outbox.')),
  )
  await expect(failing).rejects.toThrow('outbox')
  expect(await clinic.sql('select 1 from questions')).toEqual([])
  expect(await clinic.sql('select 1 from private.contacts')).toEqual([])
})

test('Nobody changes a letter, not even beside the application', async () => {
  await submitQuestion(clinic.payload, arrivalOf(maren), now)
  await expect(clinic.sql(`update questions set letter = 'Other words.'`)).rejects.toThrow('never changed')
})

test('Nothing of the contact can be read in the database', async () => {
  await submitQuestion(clinic.payload, arrivalOf(maren), now)
  const rows = JSON.stringify([
    await clinic.sql('select * from private.contacts'),
    await clinic.sql('select * from questions'),
  ])
  expect(rows).toContain('"preferred_reply":"email"')
  expect(rows).not.toMatch(/maren|lindqvist|post\.example/i)
})
