import { beforeAll, describe, expect, test } from '@jest/globals'

import { ask, json, signIn } from '@tests/integration/api/caller'
import { actorFor, askers, type Asker } from '@tests/support/access-table'
import { clockIn, schedulesOf } from '@tests/support/answers/schedules'
import { openColumn, type Column } from '@tests/support/column'

type Session = Awaited<ReturnType<typeof signIn>>['session']

let column: Column
let id: string
const sessions = new Map<Asker, Session>()

beforeAll(async () => {
  column = await openColumn()
  id = (await column.draft('A bee sting')).id
  await column.sign(id)
  for (const role of askers) {
    if (role !== 'anonymous') sessions.set(role, (await signIn(await column.clinic.hire(role))).session)
  }
})

const address = (name: string, answer = id) => `/api/answers/${answer}/${name}`
const post = (name: string, role: Asker, body: unknown, answer?: string) =>
  ask('POST', address(name, answer), { ...json, ...sessions.get(role) }, body)
const get = (role: Asker) => ask('GET', address('schedule'), { ...sessions.get(role) })
const sentenceOf = async (response: Response) => {
  const body = (await response.json()) as { errors: { message: string }[] }
  return body.errors[0]?.message
}

describe('who may choose when an answer is published', () => {
  test('editors and admins do, and each other’s name is kept; a doctor who has nothing to do with it does not', async () => {
    const statuses: Record<string, number[]> = {}
    for (const role of askers) {
      statuses[role] = [
        (await post('schedule', role, { at: clockIn(10) })).status,
        (await get(role)).status,
        (await post('call-off', role, {})).status,
      ]
    }
    expect(statuses).toEqual({
      anonymous: [404, 404, 404],
      frontDesk: [404, 404, 404],
      doctor: [403, 200, 403],
      editor: [200, 200, 200],
      admin: [200, 200, 200],
    })
    const rows = await schedulesOf(column.clinic.sql, id)
    expect(rows.map(({ outcome }) => outcome)).toEqual(['calledOff', 'calledOff'])
    expect(new Set(rows.map(({ by_id }) => by_id)).size).toBe(2)
  })

  test('the panel offers it to them alone', async () => {
    const offeredTo: Record<string, unknown> = {}
    for (const role of ['doctor', 'editor', 'admin'] as const) {
      offeredTo[role] = ((await (await get(role)).json()) as { mayDecide: unknown }).mayDecide
    }
    expect(offeredTo).toEqual({ doctor: false, editor: true, admin: true })
  })

  test('the record is read by writers and written by nobody', async () => {
    const { payload } = column
    const collection = 'scheduled-publications'
    const seenBy: Asker[] = []
    for (const asker of askers) {
      const actor = await actorFor(column.clinic, asker)
      await payload.find({ collection, ...actor }).then(
        () => seenBy.push(asker),
        () => undefined,
      )
      const { docs } = await payload.find({ collection, limit: 1 })
      const row = docs[0]?.id ?? ''
      const tried = [
        () => payload.create({ collection, data: {} as never, ...actor }),
        () => payload.update({ collection, id: row, data: { reason: 'None.' }, ...actor }),
        () => payload.delete({ collection, id: row, ...actor }),
      ]
      for (const attempt of tried) await expect(attempt()).rejects.toMatchObject({ status: 403 })
    }
    expect(seenBy).toEqual(['doctor', 'editor', 'admin'])
  })

  test('the public hears nothing of it', async () => {
    const other = await column.published('A wasp sting')
    await column.payload.update({ collection: 'answers', id: other.id, data: { summary: 'Cool the skin.' } })
    await column.sign(other.id)
    const chosen = await post('schedule', 'editor', { at: clockIn(10) }, other.id)
    expect(chosen.status).toBe(200)
    const { publishAt } = (await chosen.json()) as { publishAt: string }
    const seen = await (await ask('GET', `/api/answers/${other.slug}`)).text()
    expect(seen).toContain('A wasp sting')
    expect(seen).not.toContain(publishAt.slice(0, 16))
    expect(seen).not.toContain('schedule')
    expect((await ask('GET', '/api/scheduled-publications')).status).toBe(404)
  })
})

describe('what is refused, in a sentence', () => {
  test.each([
    ['another field', { at: '2027-03-01T09:00', hash: 'mine' }, 400],
    ['a number for a time', { at: 1_800_000_000 }, 400],
    ['no time at all', {}, 400],
    ['a time that is none', { at: 'tomorrow' }, 409],
    ['a time with seconds and a zone', { at: '2027-03-01T09:00:00Z' }, 409],
    ['a year nobody lives to see', { at: '9999-12-31T23:59' }, 409],
    ['a year long gone', { at: '0000-01-01T00:00' }, 409],
  ])('%s', async (_, body, status) => {
    const response = await post('schedule', 'editor', body)
    expect(response.status).toBe(status)
    expect(await sentenceOf(response)).toMatch(/^\S.{10,}/s)
    expect((await schedulesOf(column.clinic.sql, id)).filter((row) => row.ended_at === null)).toEqual([])
  })

  test('an answer that is not there, another method, and calling off what nobody scheduled', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000'
    expect((await post('schedule', 'editor', { at: clockIn(10) }, nowhere)).status).toBe(404)
    expect((await post('schedule', 'editor', { at: clockIn(10) }, 'a-bee-sting')).status).toBe(404)
    expect((await ask('DELETE', address('schedule'), { ...sessions.get('editor') })).status).toBe(404)
    const none = await post('call-off', 'editor', {})
    expect([none.status, await sentenceOf(none)]).toEqual([
      409,
      'Nothing is scheduled here any more. Load the page again to see what became of it.',
    ])
  })
})
