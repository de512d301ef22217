import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { draftAnswer } from '@/answers/commands'
import { hashOfAnswer } from '@/answers/sign-off'
import { restoreAsDraft } from '@/platform/restore-as-draft'
import { openColumn, today, type Column } from '@tests/support/column'
import { shortDraft } from '@tests/support/drafts'

let column: Column
let clinic: Column['clinic']
let writer: Column['writer']
let reviewer: Column['reviewer']

beforeAll(async () => {
  column = await openColumn()
  ;({ clinic, writer, reviewer } = column)
})

describe('the road to publication', () => {
  test('a signed answer goes public, with its reviewer and its dates', async () => {
    await clinic.payload.updateGlobal({ slug: 'settings', data: { reviewMonths: 12 } })
    const { id, slug } = await column.draft('Cramp in the calf')
    await column.sign(id)

    expect(await column.publish(id)).toEqual({ ok: true, value: { slug } })

    const answer = await column.live(id)
    expect(answer).toMatchObject({
      _status: 'published',
      slug: 'cramp-in-the-calf',
      publishedAt: today.toISOString(),
      reviewer: reviewer.doctor?.id,
    })
    expect(answer.reviewDueOn?.slice(0, 4)).toBe(String(Number(answer.lastReviewedOn?.slice(0, 4)) + 1))
  })

  test('words nobody has signed stay a draft, and it says why', async () => {
    const { id } = await column.draft('A stitch in the side')
    expect(await column.publish(id)).toMatchObject({ ok: false, problem: { type: 'unsigned' } })
    expect(await column.live(id)).toMatchObject({ _status: 'draft' })
  })

  test('a change after the sign-off ends it', async () => {
    const { id } = await column.draft('A stiff neck')
    await column.sign(id)
    await clinic.payload.update({ collection: 'answers', id, data: { limits: 'No limits at all.' } })
    const refused = await column.publish(id)
    expect(refused).toMatchObject({ ok: false, problem: { type: 'unsigned' } })
  })

  test('nobody signs words that were changed while they were reading', async () => {
    const { id } = await column.draft('A wry neck')
    const seen = await column.read(id)
    await clinic.payload.update({
      collection: 'answers',
      id,
      data: { summary: 'Take ten tablets.' },
      user: writer.user,
    })
    const refused = await column.sign(id, reviewer, seen)
    expect(refused).toMatchObject({ ok: false, problem: { type: 'changedSinceRead' } })
    expect(await column.publish(id)).toMatchObject({ ok: false, problem: { type: 'unsigned' } })
  })

  test('whoever wrote these very words cannot sign them, also when another brought them back', async () => {
    const { id } = await column.draft('A jumper’s knee')
    const write = (summary: string, user: typeof writer.user) =>
      clinic.payload.update({ collection: 'answers', id, data: { summary }, user })
    await write('Rest it for a week.', reviewer.user)
    await write('Stretch it for a week.', writer.user)
    const third = await clinic.hire('doctor', { doctor: 'Dora Third' })
    expect(await column.sign(id, third)).toMatchObject({ ok: true })
    await write('Rest it for a week.', writer.user)
    expect(await column.sign(id)).toMatchObject({ ok: false, problem: { type: 'hasChangedTheWords' } })
  })

  test('saving without a change keeps the sign-off', async () => {
    const { id } = await column.draft('A numb foot')
    await column.sign(id)
    const before = await clinic.payload.findByID({ collection: 'answers', id, draft: true, depth: 0 })
    await clinic.payload.update({ collection: 'answers', id, data: { ...before, topics: [] } })
    expect(await column.publish(id)).toMatchObject({ ok: true })
  })

  test('the author cannot sign, nor whoever changed the words last', async () => {
    const { id } = await column.draft('A sore heel')
    expect(await column.sign(id, writer)).toMatchObject({ ok: false, problem: { type: 'isAuthor' } })

    await clinic.payload.update({
      collection: 'answers',
      id,
      data: { summary: 'Rest it, and choose softer shoes.' },
      user: reviewer.user,
      overrideAccess: false,
    })
    expect(await column.sign(id)).toMatchObject({ ok: false, problem: { type: 'hasChangedTheWords' } })
  })

  test('somebody without a byline, or who has left, cannot sign', async () => {
    const { id } = await column.draft('A sprained wrist')
    const editor = await clinic.hire('editor')
    expect(await column.sign(id, editor)).toMatchObject({ ok: false, problem: { type: 'notClinician' } })
    const gone = await clinic.hire('doctor', { doctor: 'Cara Gone' })
    await clinic.payload.update({ collection: 'staff', id: gone.staff.id, data: { active: false } })
    expect(await column.sign(id, gone)).toMatchObject({ ok: false, problem: { type: 'notStaff' } })
  })

  test('a clinic with one doctor signs alone, and the page names no reviewer', async () => {
    await clinic.payload.updateGlobal({ slug: 'settings', data: { soleClinician: true } })
    const { id } = await column.draft('A bruised rib')
    const unread = { ok: false, problem: { type: 'notReadThrough' } }
    expect(await column.sign(id, writer)).toMatchObject(unread)
    expect(await column.sign(id, writer, undefined, true)).toMatchObject({ ok: true })
    expect(await column.publish(id)).toMatchObject({ ok: true })
    expect((await column.live(id)).reviewer ?? null).toBeNull()
    await clinic.payload.updateGlobal({ slug: 'settings', data: { soleClinician: false } })
  })

  test('an incomplete answer stays a draft, and every gap is named', async () => {
    const words = shortDraft({
      title: 'Half an answer',
      doctors: [],
      careCards: [{ level: 'urgent', heading: 'Today', items: [] }],
    })
    const { id } = await draftAnswer(clinic.payload, words)
    await column.sign(id)
    const refused = await column.publish(id)
    expect(refused).toMatchObject({ ok: false, problem: { type: 'incomplete' } })
    const fields =
      !refused.ok && refused.problem.type === 'incomplete'
        ? refused.problem.missing.map((each) => each.field)
        : []
    expect(fields).toEqual(['doctors', 'careCards.0.heading', 'careCards.0.items'])
  })

  test('a bare PATCH, even one that says “published”, never touches what readers see', async () => {
    const { id } = await column.published('A twisted ankle')
    const seen = hashOfAnswer(await column.live(id))

    await clinic.payload.update({ collection: 'answers', id, data: { title: 'Another ankle' } })
    await expect(
      clinic.payload.update({
        collection: 'answers',
        id,
        data: { _status: 'published', title: 'A third ankle' },
      }),
    ).rejects.toMatchObject({ status: 403 })

    const after = await column.live(id)
    expect(after._status).toBe('published')
    expect(hashOfAnswer(after)).toBe(seen)
  })

  test('nothing is born published: not by create, not by duplicate', async () => {
    await expect(
      clinic.payload.create({
        collection: 'answers',
        data: { title: 'Born public', language: 'en', _status: 'published' },
      }),
    ).rejects.toMatchObject({ status: 403 })
    const { id } = await column.published('A split lip')
    const copy = await clinic.payload.duplicate({ collection: 'answers', id })
    expect(await column.live(copy.id)).toMatchObject({ _status: 'draft', publishedAt: null, reviewer: null })
    expect(copy.slug).not.toBe('a-split-lip')
  })

  test('an earlier version comes back as a draft and ends the sign-off', async () => {
    const { id } = await column.published('A blister')
    const { docs } = await clinic.payload.findVersions({
      collection: 'answers',
      where: { parent: { equals: id } },
    })
    const version = docs.find((each) => each.version._status === 'published')
    const versionId = version?.id ?? ''
    await expect(
      clinic.payload.restoreVersion({ collection: 'answers', id: versionId }),
    ).rejects.toMatchObject({ status: 409 })
    await restoreAsDraft(await createLocalReq({ user: writer.user }, clinic.payload), 'answers', versionId)
    expect(await column.publish(id)).toMatchObject({ ok: false, problem: { type: 'unsigned' } })
    expect((await column.live(id))._status).toBe('published')
  })
})
