import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, test } from '@jest/globals'

import { openDesk, type Desk } from '@tests/support/questions/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

const look = (id: string, more: object = {}) =>
  desk.order('editor', id, 'look-at', { isLetter: true, urgency: 'routine', ...more })

describe('an editor who looks at a new letter', () => {
  test('lets doctors find it, with what it is about', async () => {
    const { id } = await desk.letter({ isLookedAt: false })
    const topic = await desk.payload.create({ collection: 'topics', data: { name: 'Muscles' } })
    expect((await look(id, { topics: [topic.id] })).status).toBe(200)
    expect(await desk.rowOf(id)).toMatchObject({ status: 'triaged' })
    const { topics } = await desk.payload.findByID({ collection: 'questions', id, depth: 0 })
    expect(topics).toEqual([topic.id])
  })

  test('makes it more pressing only with a reason, which the audit keeps', async () => {
    const { id } = await desk.letter({ isLookedAt: false })
    const refused = await look(id, { urgency: 'urgent' })
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('why')])
    expect(await desk.rowOf(id)).toMatchObject({ status: 'new', urgency: 'routine' })
    expect((await look(id, { urgency: 'urgent', why: 'overlooked' })).status).toBe(200)
    const [row] = await desk.clinic.sql('select details from private.audit where subject_id = $1', [id])
    expect(row?.details).toEqual({
      urgencyBefore: 'routine',
      urgency: 'urgent',
      why: 'the letter says something that was not marked',
    })
  })

  test('sets aside what is no letter, and takes it back in', async () => {
    const { id } = await desk.letter({ isLookedAt: false })
    await look(id, { isLetter: false })
    expect(await desk.rowOf(id)).toMatchObject({ status: 'spam' })
    await look(id)
    expect(await desk.rowOf(id)).toMatchObject({ status: 'triaged' })
    expect(await desk.deedsOf(id)).toEqual(['question.set-aside', 'question.look-at'])
  })

  test('takes no letter out of a doctor’s hands, and leaves one that is over as it is', async () => {
    const { id } = await desk.letter()
    await desk.order('doctor', id, 'take', { days: 1 })
    expect((await look(id, { isLetter: false })).status).toBe(409)
    expect((await look(id, { urgency: 'urgent', why: 'worse' })).status).toBe(200)
    expect(await desk.rowOf(id)).toMatchObject({ status: 'assigned', urgency: 'urgent' })
    await desk.order('editor', id, 'close', { outcome: 'bookAppointment', note: 'Please come and see us.' })
    expect((await look(id)).status).toBe(409)
  })
})

describe('an editor who closes a letter', () => {
  test('is told what is missing, and then it is closed', async () => {
    const { id } = await desk.letter()
    const without = await desk.order('editor', id, 'close', { outcome: 'cannotAnswer' })
    expect([without.status, without.body.errors?.[0]?.message]).toEqual([
      400,
      expect.stringContaining('sentence'),
    ])
    const nowhere = await desk.order('editor', id, 'close', { outcome: 'merged', sameAs: 'ASK-2222-22' })
    expect(nowhere.status).toBe(400)
    const other = await desk.letter()
    const merged = await desk.order('editor', id, 'close', {
      outcome: 'merged',
      sameAs: other.reference.toLowerCase().replaceAll('-', ' '),
    })
    expect(merged.status).toBe(200)
    expect(await desk.rowOf(id)).toMatchObject({ status: 'closed', duplicate_of_id: other.id })
    const again = await desk.order('editor', id, 'close', { outcome: 'cannotAnswer', note: 'No.' })
    expect(again.status).toBe(409)
  })
})

test.each([
  { isLetter: 'yes', urgency: 'routine' },
  { isLetter: true, urgency: 'dire' },
  { isLetter: true, urgency: 'urgent', why: 'because I say so' },
  { isLetter: true, urgency: 'routine', topics: 'muscles' },
  { isLetter: true, urgency: 'routine', topics: [randomUUID()] },
  { isLetter: true, urgency: 'routine', status: 'closed' },
  [],
])('an order of an odd kind is refused in words, and nothing changes: %j', async (body) => {
  const { id } = await desk.letter({ isLookedAt: false })
  const told = await desk.order('editor', id, 'look-at', body)
  expect(told.status).toBe(400)
  expect(told.body.errors?.[0]?.message).toMatch(/\w+ \w+/)
  expect(await desk.rowOf(id)).toMatchObject({ status: 'new', urgency: 'routine' })
})
