import { describe, expect, test } from '@jest/globals'

import { hasLapsed, whyNotGiveBack, whyNotTake } from '@/questions/claims/claim'
import { whyNotAnswer } from '@/questions/desk/answering'
import { ordersFor } from '@/questions/desk/desk-orders'
import type { Colleague, Standing } from '@/questions/standing'

const now = new Date('2026-11-28T09:00:00Z')
const hour = 3_600_000
const ana: Colleague = { id: 'ana', role: 'doctor', isClinician: true }
const ben: Colleague = { id: 'ben', role: 'doctor', isClinician: true }
const eva: Colleague = { id: 'eva', role: 'editor', isClinician: false }
const finn: Colleague = { id: 'finn', role: 'frontDesk', isClinician: false }

const letter = (changed: Partial<Standing> = {}): Standing => ({
  id: 'one',
  reference: 'ASK-7K3M-9Q',
  status: 'triaged',
  outcome: null,
  urgency: 'routine',
  assignee: null,
  assigneeName: null,
  claimUntil: null,
  answer: null,
  mayPublish: true,
  ...changed,
})
const anas = letter({
  status: 'assigned',
  assignee: 'ana',
  assigneeName: 'Ana Writer',
  claimUntil: new Date(now.getTime() + hour),
})
const lapsed = { ...anas, claimUntil: now }

describe('a letter that a doctor has', () => {
  test('is theirs until the very moment they said, and then anybody’s who answers letters', () => {
    expect(hasLapsed(anas, now)).toBe(false)
    expect(whyNotTake(anas, ben, now)?.message).toBe('Ana Writer has this letter just now.')
    expect(hasLapsed(lapsed, now)).toBe(true)
    expect(whyNotTake(lapsed, ben, now)).toBeNull()
  })

  test('may be taken for longer by whoever has it, but not once they answer it', () => {
    expect(whyNotTake(anas, ana, now)).toBeNull()
    expect(whyNotTake({ ...anas, status: 'drafting' }, ana, now)).toMatchObject({ type: 'isAnswered' })
  })

  test('is given back by them or by an editor', () => {
    expect(whyNotGiveBack(anas, ana)).toBeNull()
    expect(whyNotGiveBack(anas, eva)).toBeNull()
    expect(whyNotGiveBack(anas, ben)).toMatchObject({ type: 'notYours' })
    expect(whyNotGiveBack(letter(), eva)).toMatchObject({ type: 'isNothingToGiveBack' })
  })

  test('is answered by them alone, and never where its writer did not agree to that', () => {
    expect(whyNotAnswer(anas, ana)).toBeNull()
    expect(whyNotAnswer(anas, ben)).toMatchObject({ type: 'notYours' })
    expect(whyNotAnswer({ ...anas, mayPublish: false }, ana)).toMatchObject({ type: 'noConsent' })
    expect(whyNotAnswer({ ...anas, answer: 'begun' }, ana)).toMatchObject({ type: 'isAnswered' })
  })
})

test('nobody takes what nobody has looked at, or what is over', () => {
  expect(whyNotTake(letter({ status: 'new' }), ana, now)).toMatchObject({ type: 'notLookedAt' })
  expect(whyNotTake(letter({ status: 'closed' }), ana, now)).toMatchObject({ type: 'isOver' })
  expect(whyNotTake(letter({ status: 'spam' }), ana, now)).toMatchObject({ type: 'isOver' })
})

test.each([
  ['a doctor', ana, letter(), 'take'],
  ['a doctor', ana, anas, 'answer take give-back close'],
  ['another doctor', ben, anas, ''],
  ['an editor', eva, letter({ status: 'new' }), 'look-at close'],
  ['an editor', eva, letter({ status: 'spam' }), 'look-at'],
  ['an editor', eva, letter({ status: 'closed' }), 'reopen'],
  ['a doctor', ana, letter({ status: 'closed' }), ''],
  ['the front desk', finn, anas, ''],
] as const)('%s is offered what can be done: %#', (_, who, standing, orders) => {
  expect(ordersFor(standing, who, now).join(' ')).toBe(orders)
})
