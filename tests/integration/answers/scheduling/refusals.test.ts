import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'

import { schedulePublication } from '@/answers/scheduling/commands'
import { findScheduleView, listNotPublished, listScheduled } from '@/answers/scheduling/view/queries'
import { bringForward, clockIn, schedulesOf, timesPublished } from '@tests/support/answers/schedules'
import type { Person } from '@tests/support/clinic'
import { openColumn, type Column } from '@tests/support/column'
import { startInstance } from '@tests/support/jobs'
import { headerOf, mailThrough, openMailServer, type TestMailServer } from '@tests/support/mail-server'
import { waitUntil } from '@tests/support/wait-until'
import { createLocalReq } from 'payload'

let column: Column
let server: TestMailServer
let instance: { stop: () => Promise<void> } | null = null

beforeAll(async () => {
  column = await openColumn()
  server = await openMailServer()
})
afterEach(async () => {
  await instance?.stop()
  instance = null
  mailThrough(undefined)
  server.received.length = 0
})
afterAll(() => server.close())

const view = async (answerId: string) =>
  findScheduleView(await request(), { answerId, staffId: column.reviewer.staff.id })
const request = () => createLocalReq({}, column.payload)
const schedule = (answerId: string, at: string, who = column.reviewer) =>
  schedulePublication(column.payload, { answerId, staffId: who.staff.id, at })
const signed = async (title: string, signer = column.reviewer) => {
  const { id } = await column.draft(title)
  await column.sign(id, signer)
  return id
}
const scheduled = async (title: string, people: { signer?: Person; scheduler?: Person } = {}) => {
  const id = await signed(title, people.signer)
  expect(await schedule(id, clockIn(5), people.scheduler)).toMatchObject({ ok: true })
  return id
}
/** The outcome once its time has come. */
const become = async (id: string) => {
  await bringForward(column.clinic.sql, id, 0)
  instance ??= startInstance(column.payload)
  await waitUntil(
    'it has ended',
    async () => (await schedulesOf(column.clinic.sql, id))[0]?.ended_at !== null,
  )
  const [row] = await schedulesOf(column.clinic.sql, id)
  return { outcome: row?.outcome, reason: row?.reason, times: await timesPublished(column.clinic.sql, id) }
}
const notPublished = (reason: string) => ({ outcome: 'notPublished', reason, times: 0 })
const leave = (who: Person) =>
  column.payload.update({ collection: 'staff', id: who.staff.id, data: { active: false } })

describe('when the time comes, an answer is not published', () => {
  test('whose words were changed: the doctor who chose the time is told by mail (case 105)', async () => {
    mailThrough(server.url)
    const id = await scheduled('A blocked nose')
    await column.payload.update({ collection: 'answers', id, data: { summary: 'Take ten tablets.' } })
    const [before] = await listScheduled(await request())
    expect(before?.trouble).toBe('its words were changed after that')

    expect(await become(id)).toEqual(notPublished('its words were changed after that'))
    await waitUntil('the mail is there', () => server.received.length > 0)
    const [mail] = server.received
    expect(mail?.to).toEqual([column.reviewer.email])
    expect(mail && headerOf(mail, 'Subject')).toEqual(['An answer was not published'])
    expect(mail?.text).not.toContain('blocked nose')
    expect((await view(id)).notPublished).toMatchObject({
      title: 'A blocked nose',
      by: 'Ben Reviewer',
      reason: 'its words were changed after that',
    })
    expect((await listNotPublished(column.payload)).map(({ answerId }) => answerId)).toContain(id)
    expect((await listScheduled(await request())).map(({ answerId }) => answerId)).not.toContain(id)
  })

  test('whose new words are signed: the time was chosen for the old ones', async () => {
    const id = await scheduled('A runny nose')
    await column.payload.update({ collection: 'answers', id, data: { summary: 'Take ten tablets.' } })
    await column.sign(id)
    expect(await become(id)).toEqual(notPublished('its words were changed after that'))
  })

  test('whose sign-off ended, also where the words came back', async () => {
    const id = await scheduled('A bleeding nose')
    const write = (summary: string) => column.payload.update({ collection: 'answers', id, data: { summary } })
    const { summary } = await column.payload.findByID({ collection: 'answers', id, draft: true })
    await write('Lean back.')
    await write(summary ?? '')
    expect(await become(id)).toEqual(notPublished('its sign-off has ended'))
  })

  test('whose topic has come to need an emergency card meanwhile', async () => {
    const { payload } = column
    const topic = await payload.create({
      collection: 'topics',
      data: { name: 'Breathing' },
    })
    const { id } = await column.draft('A short breath')
    await payload.update({ collection: 'answers', id, data: { topics: [topic.id] } })
    await column.sign(id)
    expect(await schedule(id, clockIn(5))).toMatchObject({ ok: true })
    await payload.update({ collection: 'topics', id: topic.id, data: { needsEmergencyCard: true } })
    expect((await become(id)).reason).toMatch(/^something is missing: Add an emergency card/)
    expect(await timesPublished(column.clinic.sql, id)).toBe(0)
  })

  test('when its signer or whoever chose the time has left, or may publish no more', async () => {
    const signer = await column.clinic.hire('doctor', { doctor: 'Cara Gone' })
    const scheduler = await column.clinic.hire('editor')
    const moved = await column.clinic.hire('editor')
    const ids = [
      await scheduled('A swollen knee', { signer }),
      await scheduled('A cracked heel', { scheduler }),
      await scheduled('A flat foot', { scheduler: moved }),
    ]
    const another = await signed('A hammer toe', signer)
    await leave(signer)
    await leave(scheduler)
    await column.payload.update({ collection: 'staff', id: moved.staff.id, data: { role: 'frontDesk' } })
    expect(await view(another)).toMatchObject({
      isReady: true,
      whyNot: 'Cara Gone, who signed it off, no longer works here',
    })
    const outcomes = []
    for (const id of ids) outcomes.push(await become(id))
    expect(outcomes).toEqual([
      notPublished('Cara Gone, who signed it off, no longer works here'),
      notPublished(`${scheduler.staff.name}, who chose the time, no longer works here`),
      notPublished(`${moved.staff.name}, who chose the time, may no longer publish`),
    ])
  })

  test('whose address was taken meanwhile, or that comes more than two days late', async () => {
    const id = await scheduled('A stye')
    const other = await column.published('Another stye')
    await column.clinic.sql(`update answers set slug = 'a-stye' where id = $1`, [other.id])
    expect((await become(id)).reason).toMatch(
      /^it was refused: The address “a-stye” belongs to another answer/,
    )

    const late = await scheduled('A chilblain')
    await bringForward(column.clinic.sql, late, -49 * 3600)
    await waitUntil(
      'it has ended',
      async () => (await schedulesOf(column.clinic.sql, late))[0]?.ended_at !== null,
    )
    expect((await schedulesOf(column.clinic.sql, late))[0]).toMatchObject({ outcome: 'notPublished' })
  })
})

describe('a time cannot be chosen', () => {
  const problemOf = async (id: string, at: string) => {
    const outcome = await schedule(id, at)
    return outcome.ok ? null : outcome.problem
  }

  test('for words that are unsigned, incomplete or public already', async () => {
    const { id } = await column.draft('A wart')
    expect(await problemOf(id, clockIn(5))).toMatchObject({ type: 'unsigned' })
    const live = await column.published('A corn')
    expect(await problemOf(live.id, clockIn(5))).toMatchObject({ type: 'alreadyPublic' })
    expect((await view(id)).isReady).toBe(false)
    expect((await view(live.id)).isReady).toBe(false)
  })

  test('that is past, less than a minute or more than two years ahead, or does not exist at the clinic', async () => {
    const id = await signed('A bunion')
    const minutes = 24 * 60
    expect(await problemOf(id, clockIn(-minutes))).toMatchObject({ type: 'tooSoon' })
    expect(await problemOf(id, clockIn(0))).toMatchObject({ type: 'tooSoon' })
    expect(await problemOf(id, clockIn(735 * minutes))).toMatchObject({ type: 'tooFar' })
    expect(await problemOf(id, '2027-02-30T09:00')).toMatchObject({ type: 'noSuchTime' })
    await column.payload.updateGlobal({ slug: 'settings', data: { timeZone: 'Europe/Dublin' } })
    expect(await problemOf(id, '2027-03-28T01:30')).toMatchObject({
      type: 'skipped',
      message:
        'There is no Sunday 28 March 2027, 01:30, Europe/Dublin: the clocks go forward and leave that time out. Choose another.',
    })
    expect(await schedule(id, '2027-10-31T01:30')).toMatchObject({
      ok: true,
      value: {
        publishAt: '2027-10-31T00:30:00.000Z',
        words: 'Sunday 31 October 2027, 01:30, Europe/Dublin (the first of two: the clocks go back then)',
      },
    })
    await column.payload.updateGlobal({ slug: 'settings', data: { timeZone: 'UTC' } })
  })
})
