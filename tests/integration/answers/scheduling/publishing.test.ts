import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'

import { unpublishAnswer } from '@/answers/commands'
import { callOffPublication, schedulePublication } from '@/answers/scheduling/commands'
import { publishDue } from '@/answers/scheduling/due/commands'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { bringForward, clockIn, schedulesOf, timesPublished } from '@tests/support/answers/schedules'
import { openColumn, today, type Column } from '@tests/support/column'
import { startInstance } from '@tests/support/jobs'
import { waitUntil } from '@tests/support/wait-until'

let column: Column
let instances: { stop: () => Promise<void> }[] = []

beforeAll(async () => {
  column = await openColumn()
})
afterEach(async () => {
  await Promise.all(instances.map((instance) => instance.stop()))
  instances = []
})

const start = () => instances.push(startInstance(column.payload))
const schedule = (answerId: string, at = clockIn(5), staffId = column.reviewer.staff.id) =>
  schedulePublication(column.payload, { answerId, staffId, at })
const rows = (id: string) => schedulesOf(column.clinic.sql, id)
const signed = async (title: string) => {
  const { id } = await column.draft(title)
  await column.sign(id)
  return id
}
const scheduled = async (title: string) => {
  const id = await signed(title)
  expect(await schedule(id)).toMatchObject({ ok: true })
  return id
}
const isPublic = async (id: string) => (await column.live(id))._status === 'published'

describe('publishing at a time', () => {
  test('two instances publish what is due once, and nothing before', async () => {
    const [due, later] = [await scheduled('A dry cough'), await scheduled('A wet cough')]
    start()
    start()
    await bringForward(column.clinic.sql, due, 0)
    await waitUntil('it is public', () => isPublic(due))
    expect(await isPublic(later)).toBe(false)
    expect(await timesPublished(column.clinic.sql, due)).toBe(1)
    expect(await rows(due)).toMatchObject([{ outcome: 'published', ended_by_id: null }])
    expect(await rows(later)).toMatchObject([{ outcome: null, ended_at: null }])
  })

  test('begun twice at once and twice again, it is published once', async () => {
    const id = await scheduled('A barking cough')
    await bringForward(column.clinic.sql, id, 0)
    const scheduleId = String((await rows(id))[0]?.id)
    const twice = () => Promise.all([1, 2].map(() => publishDue(column.payload, scheduleId)))
    expect([...(await twice()), ...(await twice())]).toEqual(['ended', 'ended', 'ended', 'ended'])
    expect(await timesPublished(column.clinic.sql, id)).toBe(1)
  })

  test('the clock of the database decides, whatever the job says', async () => {
    const id = await scheduled('A whooping cough')
    await bringForward(column.clinic.sql, id, 30)
    expect(await publishDue(column.payload, String((await rows(id))[0]?.id))).toBe('notYet')
    expect(await isPublic(id)).toBe(false)
  })

  test('what was due while everything stood still is published when it goes on (case 110)', async () => {
    const id = await scheduled('A smoker’s cough')
    await bringForward(column.clinic.sql, id, -60 * 60)
    start()
    await waitUntil('it is public', () => isPublic(id))
    // The day it went public is the day it did, by the clock of the database.
    const [row] = await column.clinic.sql(
      // One is cut to milliseconds, the other rounded.
      `select abs(extract(epoch from published_at - ended_at)) < 0.002 as same from answers join scheduled_publications s on answer_id = answers.id
        where answers.id = $1`,
      [id],
    )
    expect(row).toEqual({ same: true })
  })

  test('changes of a public answer go out at their time', async () => {
    const { id } = await column.published('A night cough')
    const { payload, writer } = column
    await payload.update({
      collection: 'answers',
      id,
      data: { summary: 'Drink warm tea.' },
      user: writer.user,
    })
    await column.sign(id)
    expect(await schedule(id)).toMatchObject({ ok: true })
    await bringForward(column.clinic.sql, id, 0)
    start()
    await waitUntil('readers see it', async () => (await column.live(id)).summary === 'Drink warm tea.')
  })
})

describe('a time that was chosen', () => {
  test('gives way to another, and the first does nothing when it comes', async () => {
    const id = await scheduled('A mild fever')
    expect(await schedule(id, clockIn(600))).toMatchObject({ ok: true })
    const [first, second] = await rows(id)
    expect([first?.outcome, second?.outcome]).toEqual(['moved', null])
    expect(await publishDue(column.payload, String(first?.id))).toBe('ended')
    expect(await isPublic(id)).toBe(false)
  })

  test('is called off by a person, once', async () => {
    const id = await scheduled('A high fever')
    const order = { answerId: id, staffId: column.writer.staff.id }
    expect(await callOffPublication(column.payload, order)).toMatchObject({ ok: true })
    expect(await callOffPublication(column.payload, order)).toMatchObject({
      ok: false,
      problem: { type: 'noneOpen' },
    })
    expect(await rows(id)).toMatchObject([{ outcome: 'calledOff', ended_by_id: column.writer.staff.id }])
  })

  test('ends when somebody publishes before, takes the answer down, withdraws or deletes it', async () => {
    const byHand = await scheduled('A cold sore')
    await column.publish(byHand)
    expect(await rows(byHand)).toMatchObject([{ outcome: 'published' }])

    const pending = async (title: string) => {
      const { id } = await column.published(title)
      await column.payload.update({ collection: 'answers', id, data: { summary: 'Cool it.' } })
      await column.sign(id)
      expect(await schedule(id)).toMatchObject({ ok: true })
      return id
    }
    const down = await pending('A sore gum')
    await unpublishAnswer(column.payload, down)
    const withdrawn = await pending('A sore throat at night')
    await withdrawAnswer(column.payload, { answerId: withdrawn, reason: 'A dose was wrong.', at: today })
    for (const id of [down, withdrawn]) {
      expect(await rows(id)).toMatchObject([{ outcome: 'calledOff', reason: 'the answer was taken down' }])
    }
    const other = await scheduled('A sore elbow')
    await column.payload.update({ collection: 'answers', id: other, data: { summary: 'Rest the arm.' } })
    await column.sign(other)
    await column.publish(other)
    expect(await rows(other)).toMatchObject([
      { outcome: 'calledOff', reason: 'other words were published before' },
    ])

    const draft = await scheduled('A sore that was a mistake')
    const [row] = await rows(draft)
    await column.payload.delete({ collection: 'answers', id: draft })
    expect(
      await column.clinic.sql('select outcome, answer_id from scheduled_publications where id = $1', [
        row?.id,
      ]),
    ).toEqual([{ outcome: 'calledOff', answer_id: null }])
  })

  test('is kept as it was chosen, by the database itself', async () => {
    const id = await scheduled('A stubborn hiccup')
    const change = (set: string) =>
      column.clinic.sql(`update scheduled_publications set ${set} where answer_id = $1`, [id])
    await expect(change(`publish_at = now()`)).rejects.toThrow('A schedule is never changed')
    await expect(change(`hash = 'another'`)).rejects.toThrow('A schedule is never changed')
    await expect(change('ended_at = now()')).rejects.toThrow('scheduled_publications_end')
    const twice = column.clinic.sql(
      `insert into scheduled_publications (answer_id, publish_at, by_id, at, hash)
       select answer_id, publish_at, by_id, at, hash from scheduled_publications where answer_id = $1`,
      [id],
    )
    await expect(twice).rejects.toThrow('scheduled_publications_one_open')
    expect(await rows(id)).toHaveLength(1)
  })
})
