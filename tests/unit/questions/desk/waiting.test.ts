import { expect, test } from '@jest/globals'

import { listAddress, letterLists, listedUnasked, overdue } from '@/questions/letter-list'
import { dueWords, isLate, waitedWords } from '@/questions/waiting'

const now = new Date('2026-11-28T09:00:00Z')
const at = (days: number) => new Date(now.getTime() + days * 86_400_000)

test.each([
  [0, 'today'],
  [-0.9, 'today'],
  [-1, 'yesterday'],
  [-12.5, '12 days ago'],
])('a letter that came %d days from now came %s', (days, words) => {
  expect(waitedWords(at(days), now)).toBe(words)
})

test.each([
  [3.5, 'due in 3 days', false],
  [1, 'due in 1 day', false],
  [0.2, 'due today', false],
  [-0.01, '1 day late', true],
  [-2.5, '2 days late', true],
])('an answer that is due %d days from now is %s', (days, words, late) => {
  expect([dueWords(at(days), now), isLate(at(days), now)]).toEqual([words, late])
})

test('a list shows what is open, unless somebody asks for a status or a reference', () => {
  expect(listedUnasked({})).toEqual(letterLists.open.where)
  expect(listedUnasked({ where: { urgency: { equals: 'urgent' } } })).toEqual(letterLists.open.where)
  expect(listedUnasked({ where: { or: [{ and: [{ status: { equals: 'closed' } }] }] } })).toBeNull()
  expect(listedUnasked({ search: 'ASK-7K3M' })).toBeNull()
})

test('a list has an address that the panel reads as a filter', () => {
  expect(decodeURIComponent(listAddress('/letters', letterLists.closed.where))).toBe(
    '/letters?where[or][0][and][0][status][equals]=closed',
  )
  expect(decodeURIComponent(listAddress('/letters', overdue(now)))).toContain(
    'where[or][0][and][1][dueAt][less_than]=2026-11-28T09:00:00.000Z',
  )
})
