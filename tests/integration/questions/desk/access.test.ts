import { beforeAll, describe, expect, test } from '@jest/globals'

import { ask, seen } from '@tests/integration/api/caller'
import { deskAskers, openDesk, type Desk, type DeskAsker } from '@tests/support/questions/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

const canary = /maren\.lindqvist|Maren Lindqvist/i

/** What each gets who reads, changes or orders something of a letter: one row a person. */
const expected: Record<DeskAsker, Record<string, number>> = {
  anonymous: {
    ...{ read: 404, change: 404, delete: 404, create: 404, 'look-at': 404, take: 404 },
    ...{ 'give-back': 404, answer: 404, close: 404, contact: 404, 'by-email': 404, 'type-in': 404 },
    ...{ reopen: 404, erase: 404 },
  },
  frontDesk: {
    ...{ read: 200, change: 403, delete: 403, create: 403, 'look-at': 403, take: 403 },
    ...{ 'give-back': 403, answer: 403, close: 403, contact: 200, 'by-email': 200, 'type-in': 400 },
    ...{ reopen: 403, erase: 403 },
  },
  doctor: {
    ...{ read: 200, change: 403, delete: 403, create: 403, 'look-at': 403, take: 200 },
    ...{ 'give-back': 200, answer: 200, close: 200, contact: 403, 'by-email': 403, 'type-in': 403 },
    ...{ reopen: 409, erase: 403 },
  },
  doctorB: {
    ...{ read: 404, change: 403, delete: 403, create: 403, 'look-at': 404, take: 404 },
    ...{ 'give-back': 404, answer: 404, close: 404, contact: 404, 'by-email': 403, 'type-in': 403 },
    ...{ reopen: 404, erase: 404 },
  },
  editor: {
    ...{ read: 200, change: 403, delete: 403, create: 403, 'look-at': 200, take: 403 },
    ...{ 'give-back': 200, answer: 403, close: 200, contact: 403, 'by-email': 403, 'type-in': 400 },
    ...{ reopen: 409, erase: 403 },
  },
  admin: {
    ...{ read: 200, change: 403, delete: 403, create: 403, 'look-at': 200, take: 403 },
    ...{ 'give-back': 200, answer: 403, close: 200, contact: 200, 'by-email': 200, 'type-in': 400 },
    ...{ reopen: 409, erase: 400 },
  },
}

const bodies: Record<string, object> = {
  'look-at': { isLetter: true, urgency: 'urgent', why: 'overlooked' },
  close: { outcome: 'cannotAnswer', note: 'Please ask your dentist.' },
  reopen: { why: 'mistake' },
  erase: { reference: 'ASK-2222-22' },
}

describe.each(deskAskers)('of a letter that doctor A has, %s', (who) => {
  test.each(['look-at', 'take', 'give-back', 'answer', 'close', 'contact', 'reopen', 'erase'])(
    'gets what is theirs for “%s”',
    async (name) => {
      const { id } = await desk.letter()
      await desk.order('doctor', id, 'take', { days: 3 })
      const told = await desk.order(who, id, name, bodies[name])
      expect([told.status, told.body]).toEqual([expected[who][name], expect.anything()])
      if (told.status !== 200) expect(told.body.errors?.[0]?.message).toMatch(/\w+ \w+|Not found/)
    },
  )

  test('reads, changes and deletes as much as they may, and never how to reach the writer (cases 2, 11, 15, 16)', async () => {
    const { id } = await desk.letter()
    await desk.order('doctor', id, 'take', { days: 3 })
    const path = `/api/questions/${id}`
    const call = async (method: 'DELETE' | 'GET' | 'PATCH' | 'POST', to: string, body?: object) =>
      seen(await ask(method, to, await desk.session(who), body))
    const got = {
      read: await call('GET', `${path}?depth=2`),
      change: await call('PATCH', path, { assignee: desk.people.doctorB.staff.id }),
      delete: await call('DELETE', path),
      create: await call('POST', '/api/questions', { letter: 'Mine.' }),
    }
    const { change, create, delete: deletion, read } = expected[who]
    expect(Object.fromEntries(Object.entries(got).map(([name, { status }]) => [name, status]))).toEqual({
      ...{ read, change, create, delete: deletion },
    })
    for (const { body } of Object.values(got)) expect(body).not.toMatch(canary)
    expect(await desk.rowOf(id)).toMatchObject({ assignee_id: desk.people.doctor.staff.id })
  })

  test('finds by address, and types in, as far as that is theirs', async () => {
    const found = await desk.post(who, '/api/questions/by-email', { email: 'Maren.Lindqvist@post.example' })
    const typed = await desk.post(who, '/api/questions/type-in', { source: 'phone' })
    expect({ 'by-email': found.status, 'type-in': typed.status }).toEqual({
      'by-email': expected[who]['by-email'],
      'type-in': expected[who]['type-in'],
    })
    expect(JSON.stringify(found.body)).not.toMatch(canary)
  })
})

describe('a doctor', () => {
  test('finds the letters nobody has and their own, and nothing of a colleague’s (case 12)', async () => {
    const [free, mine, theirs, unseen] = [
      await desk.letter(),
      await desk.letter(),
      await desk.letter(),
      await desk.letter({ isLookedAt: false }),
    ]
    await desk.order('doctor', mine.id, 'take', { days: 1 })
    await desk.order('doctorB', theirs.id, 'take', { days: 1 })
    const asked = async (query: string) =>
      (await seen(await ask('GET', `/api/questions?limit=100&${query}`, await desk.session('doctor')))).body
    for (const query of [
      '',
      `where[assignee][equals]=${desk.people.doctorB.staff.id}`,
      'where[letter][like]=cramp',
      'where[status][equals]=assigned&sort=letter',
    ]) {
      const body = await asked(query)
      expect(body).not.toContain(theirs.reference)
      expect(body).not.toContain(unseen.reference)
    }
    expect(await asked('')).toContain(free.reference)
    expect(await asked('')).toContain(mine.reference)
  })
})
