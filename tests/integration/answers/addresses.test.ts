import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { unpublishAnswer } from '@/answers/commands'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { restoreAsDraft } from '@/platform/restore-as-draft'
import { openColumn, today, type Column } from '@tests/support/column'

let column: Column
let clinic: Column['clinic']

beforeAll(async () => {
  column = await openColumn()
  clinic = column.clinic
})

describe('an address', () => {
  test('a new address takes effect at publication, and the old one is remembered', async () => {
    const { id } = await column.published('A cold sore')
    await clinic.payload.update({ collection: 'answers', id, data: { slug: 'cold-sores' } })
    expect((await column.live(id)).slug).toBe('a-cold-sore')
    expect(await column.publish(id)).toEqual({ ok: true, value: { slug: 'cold-sores' } })
    expect(await column.live(id)).toMatchObject({ slug: 'cold-sores', previousSlugs: ['a-cold-sore'] })
  })

  test('a draft the panel saved before it had a title gets its address from the title, as it is typed', async () => {
    const { id } = await clinic.payload.create({
      collection: 'answers',
      data: { title: '', language: 'en' },
      draft: true,
    })
    expect((await column.live(id)).slug ?? null).toBeNull()
    for (const title of ['Tin', 'Tinnitus']) {
      const { slug } = await clinic.payload.findByID({ collection: 'answers', id, draft: true })
      await clinic.payload.update({
        collection: 'answers',
        id,
        data: { title, slug },
        draft: true,
        autosave: true,
      })
    }
    const newest = await clinic.payload.findByID({ collection: 'answers', id, draft: true })
    expect(newest.slug).toBe('tinnitus')
  })

  test('an answer may go back to an address it had', async () => {
    const { id } = await column.published('A boil')
    for (const slug of ['boils', 'a-boil']) {
      await clinic.payload.update({ collection: 'answers', id, data: { slug } })
      await column.sign(id)
      expect(await column.publish(id)).toEqual({ ok: true, value: { slug } })
    }
    expect((await column.live(id)).previousSlugs).toEqual(['boils'])
  })

  test('two answers never share an address, present or past', async () => {
    const first = await column.published('Hiccups')
    const second = await column.draft('Hiccups')
    expect(second.slug).toBe('hiccups-2')
    await clinic.payload.update({ collection: 'answers', id: first.id, data: { slug: 'long-hiccups' } })
    await column.publish(first.id)
    await expect(
      clinic.payload.update({ collection: 'answers', id: second.id, data: { slug: 'hiccups' } }),
    ).rejects.toMatchObject({ status: 400 })
  })

  test('an earlier version brings its words back and not its address, which may be another’s by now', async () => {
    const { id } = await column.published('Goosebumps')
    const { docs } = await clinic.payload.findVersions({
      collection: 'answers',
      where: { parent: { equals: id } },
    })
    await clinic.payload.update({ collection: 'answers', id, data: { slug: 'shivers', title: 'Shivers' } })
    const user = column.writer.user
    await restoreAsDraft(await createLocalReq({ user }, clinic.payload), 'answers', docs[0]?.id ?? '')
    const restored = await clinic.payload.findByID({ collection: 'answers', id, draft: true })
    expect(restored).toMatchObject({ title: 'Goosebumps', slug: 'shivers' })
  })

  test('unpublished is gone but can come back; withdrawn is gone for good, at every address', async () => {
    const { id } = await column.published('Night sweats')
    await unpublishAnswer(clinic.payload, id)
    expect((await column.live(id))._status).toBe('draft')
    expect(await column.publish(id)).toMatchObject({ ok: true })

    const order = { answerId: id, at: today }
    expect(await withdrawAnswer(clinic.payload, { ...order, reason: ' ' })).toMatchObject({ ok: false })
    expect(await withdrawAnswer(clinic.payload, { ...order, reason: 'A dose was wrong.' })).toMatchObject({
      ok: true,
    })
    expect((await column.live(id))._status).toBe('draft')

    await column.sign(id)
    expect(await column.publish(id)).toMatchObject({ ok: false, problem: { type: 'addressTaken' } })

    await clinic.payload.update({ collection: 'answers', id, data: { slug: 'sweating-at-night' } })
    expect(await column.publish(id)).toMatchObject({ ok: true })
    expect(await withdrawAnswer(clinic.payload, { ...order, reason: 'Wrong again.' })).toEqual({
      ok: true,
      value: { slugs: ['sweating-at-night'] },
    })
  })

  test('what has been public cannot be deleted, what never was can', async () => {
    const { id } = await column.published('A stye')
    await expect(clinic.payload.delete({ collection: 'answers', id })).rejects.toMatchObject({ status: 409 })
    const never = await column.draft('A draft to drop')
    await column.sign(never.id)
    await clinic.payload.delete({ collection: 'answers', id: never.id })
    await expect(column.live(never.id)).rejects.toMatchObject({ status: 404 })
  })
})
