import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'

import { noteCorrection, reviewUnchanged } from '@/answers/publication/commands'
import { findPublicationState } from '@/answers/publication/queries'
import { historyLine } from '@/answers/publication/state'
import { findPublished } from '@/answers/queries'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { inTransaction } from '@/platform/payload'
import { openColumn, today, type Column } from '@tests/support/column'

let column: Column

beforeAll(async () => {
  column = await openColumn()
  await column.payload.updateGlobal({
    slug: 'settings',
    data: { reviewMonths: 6, timeZone: 'America/Los_Angeles' },
  })
})
afterEach(() => column.payload.updateGlobal({ slug: 'settings', data: { soleClinician: false } }))

const state = (answerId: string) =>
  inTransaction(column.payload, (req) => findPublicationState(req, answerId, column.reviewer.staff.id))
const history = async (id: string) =>
  (await state(id)).history.map((record) => historyLine(record, () => '…'))
const edit = (id: string, data: object, who = column.writer) =>
  column.payload.update({ collection: 'answers', id, data, user: who.user, overrideAccess: false })
const review = async (answerId: string, at: Date, more = {}) =>
  reviewUnchanged(column.payload, {
    answerId,
    staffId: column.reviewer.staff.id,
    hash: await column.read(answerId),
    at,
    ...more,
  })

describe('the panel says plainly', () => {
  test('who signed, and who ended it with which edit', async () => {
    const { id } = await column.draft('A stiff jaw')
    await column.sign(id)
    expect(await history(id)).toEqual(['Signed off by Ben Reviewer on ….'])
    await edit(id, { summary: 'Chew softer food for a week.' })
    expect(await state(id)).toMatchObject({ signedOff: null })
    expect(await history(id)).toEqual([
      'Signed off by Ben Reviewer on …; ended by an edit by Ana Writer at ….',
    ])
  })

  test('that a save without a change, and one of other fields, ended nothing', async () => {
    const { id } = await column.draft('A locked jaw')
    await column.sign(id)
    const before = await column.payload.findByID({ collection: 'answers', id, draft: true, depth: 0 })
    await edit(id, { title: before.title, summary: before.summary })
    await edit(id, { slug: 'jaw-locked', topics: [], related: [] })
    expect(await history(id)).toEqual(['Signed off by Ben Reviewer on ….'])
    expect(await state(id)).toMatchObject({ signedOff: { by: 'Ben Reviewer' } })
  })

  test('that a withdrawal ended it, and by whom', async () => {
    const { id } = await column.published('A clicking jaw')
    const staffId = column.writer.staff.id
    await withdrawAnswer(column.payload, { answerId: id, reason: 'It was out of date.', staffId, at: today })
    expect(await history(id)).toEqual([
      'Signed off by Ben Reviewer on …; ended by the withdrawal by Ana Writer at ….',
    ])
  })

  test('and nobody rewrites how a sign-off ended, or what it was called', async () => {
    const { id } = await column.draft('A sore jaw')
    await column.sign(id)
    await edit(id, { summary: 'Rest it.' })
    for (const change of [`ended_how = 'signOff'`, `ended_by_id = null`, `title = 'Another'`]) {
      await expect(
        column.clinic.sql(`update sign_offs set ${change} where answer_id = $1`, [id]),
      ).rejects.toThrow('A sign-off is never changed')
    }
    const { docs } = await column.payload.find({ collection: 'sign-offs', where: { answer: { equals: id } } })
    expect(docs[0]).toMatchObject({ title: 'A sore jaw' })
  })
})

describe('reviewed, no change', () => {
  test('gives the same words new dates at once, signed by whoever looked', async () => {
    const { id, slug } = await column.published('A dry mouth')
    const hash = await column.read(id)
    expect(await review(id, new Date('2027-03-02T06:00:00Z'))).toMatchObject({ ok: true })
    expect(await findPublished(slug)).toMatchObject({
      kind: 'published',
      answer: { lastReviewedOn: '2027-03-01', reviewDueOn: '2027-09-01', reviewer: { name: 'Ben Reviewer' } },
    })
    expect(await column.read(id)).toBe(hash)
    expect(await history(id)).toEqual([
      'Signed off by Ben Reviewer on ….',
      'Signed off by Ben Reviewer on …; followed by a newer sign-off by Ben Reviewer at ….',
    ])
  })

  test('is refused while there are words that readers do not see, and leaves no sign-off behind', async () => {
    const { id } = await column.published('A burning mouth')
    await edit(id, { summary: 'Drink more water.' })
    expect(await review(id, today)).toMatchObject({ problem: { type: 'notCurrent' } })
    expect(await history(id)).toHaveLength(1)
  })

  test('is refused for other words than those in front of the reviewer', async () => {
    const { id } = await column.published('A coated tongue')
    expect(await review(id, today, { hash: 'f'.repeat(64) })).toMatchObject({
      problem: { type: 'changedSinceRead' },
    })
  })

  test('takes its sign-off back where the answer can no longer be published', async () => {
    const topic = await column.payload.create({ collection: 'topics', data: { name: 'Mouth' } })
    const { id } = await column.draft('A white tongue')
    await edit(id, { topics: [topic.id] })
    await column.sign(id)
    await column.publish(id)
    await column.payload.update({ collection: 'topics', id: topic.id, data: { needsEmergencyCard: true } })
    await expect(review(id, today)).rejects.toMatchObject({ status: 409 })
    expect(await history(id)).toEqual(['Signed off by Ben Reviewer on ….'])
  })

  test('by a clinic’s one doctor needs a word that it was read through', async () => {
    const { id } = await column.published('A cut lip')
    await column.payload.updateGlobal({ slug: 'settings', data: { soleClinician: true } })
    const alone = { staffId: column.writer.staff.id }
    expect(await review(id, today, alone)).toMatchObject({ problem: { type: 'notReadThrough' } })
    expect(await review(id, today, { ...alone, hasReadThrough: true })).toMatchObject({ ok: true })
    expect((await column.live(id)).reviewer ?? null).toBeNull()
  })
})

describe('a correction', () => {
  const correct = (answerId: string, text = 'We wrote 10; 5 is right.') =>
    noteCorrection(column.payload, { answerId, kind: 'correction', text, at: today })

  test('is seen with the next publication, not before, and ends no sign-off', async () => {
    const { id, slug } = await column.published('A broken tooth')
    expect(await correct(id)).toEqual({ ok: true, value: {} })
    expect(await findPublished(slug)).toMatchObject({ answer: { changes: [] } })
    await column.publish(id)
    const changes = [{ kind: 'correction', text: 'We wrote 10; 5 is right.', at: today.toISOString() }]
    expect(await findPublished(slug)).toMatchObject({ answer: { changes } })
  })

  test('that comes with other words goes out once those are signed', async () => {
    const { id } = await column.published('A loose tooth')
    await edit(id, { summary: 'See a dentist this week.' })
    await correct(id)
    expect(await column.publish(id)).toMatchObject({ problem: { type: 'unsigned' } })
    await column.sign(id)
    expect(await column.publish(id)).toMatchObject({ ok: true })
    expect((await column.live(id)).changes).toHaveLength(1)
  })

  test('of a draft, or without words, is refused', async () => {
    const { id } = await column.draft('A lost tooth')
    expect(await correct(id)).toMatchObject({ problem: { type: 'notPublic' } })
    const published = await column.published('A chipped tooth')
    expect(await correct(published.id, ' ')).toMatchObject({ problem: { type: 'empty' } })
  })
})

test('a withdrawn answer tells readers of another answer and of a page elsewhere', async () => {
  const other = await column.published('Toothache')
  const { id, slug } = await column.published('Toothache at night')
  const link = { title: 'Toothache', url: 'https://www.nhs.uk/conditions/toothache/' }
  const order = { answerId: id, reason: 'A dose was wrong.', readInstead: other.id, link, at: today }
  expect(await withdrawAnswer(column.payload, order)).toMatchObject({ ok: true })
  expect(await findPublished(slug)).toMatchObject({
    kind: 'withdrawn',
    withdrawal: { reason: 'A dose was wrong.', readInstead: { slug: other.slug }, link },
  })
})
