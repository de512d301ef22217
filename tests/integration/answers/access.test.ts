import { beforeAll, describe, expect, test } from '@jest/globals'

import { unpublishAnswer } from '@/answers/commands'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { accessTable, actorFor, askers, type Actor, type Asker } from '@tests/support/access-table'
import { openColumn, today, type Column } from '@tests/support/column'

let column: Column
let number = 0

beforeAll(async () => {
  column = await openColumn()
})

const title = () => `Cramp number ${++number}`

const attempts = () => {
  const { payload } = column
  const data = { title: 'Cramp of somebody', language: 'en' }
  return {
    create: (actor: Actor) => payload.create({ collection: 'answers', data, draft: true, ...actor }),
    read: (id: string, actor: Actor) => payload.findByID({ collection: 'answers', id, ...actor }),
    update: (id: string, actor: Actor) =>
      payload.update({ collection: 'answers', id, data: { summary: 'Rest.' }, ...actor }),
    delete: (id: string, actor: Actor) => payload.delete({ collection: 'answers', id, ...actor }),
  }
}

describe('who may do what with an answer', () => {
  test('a draft: visitors do not know of it, writers write it, editors may drop it', async () => {
    expect(await accessTable(column.clinic, { ...attempts(), make: () => column.draft(title()) })).toEqual({
      anonymous: '',
      frontDesk: 'read',
      doctor: 'create read update',
      editor: 'create read update delete',
      admin: 'create read update delete',
    })
  })

  test('a published answer: anyone reads it, nobody deletes it', async () => {
    const refusals: unknown[] = []
    const mayDelete = async (id: string, actor: Actor) => {
      const attempt = attempts().delete(id, actor)
      await attempt.catch((error: unknown) => refusals.push((error as { status?: number }).status))
      throw Object.assign(new Error('Nobody may.'), { name: 'Forbidden' })
    }
    const table = { ...attempts(), delete: mayDelete, make: () => column.published(title()) }
    expect(await accessTable(column.clinic, table)).toEqual({
      anonymous: 'read',
      frontDesk: 'read',
      doctor: 'create read update',
      editor: 'create read update',
      admin: 'create read update',
    })
    expect(refusals).toEqual([403, 403, 403, 409, 409])
  })

  test('a visitor sees the published words, never the draft beside them, nor its versions', async () => {
    const { payload } = column
    const { id } = await column.published(title())
    await payload.update({ collection: 'answers', id, data: { summary: 'Words nobody signed.' } })
    const visitor = { overrideAccess: false, user: null } as const

    const seen = await payload.findByID({ collection: 'answers', id, draft: true, ...visitor })
    expect(JSON.stringify(seen)).not.toContain('Words nobody signed.')
    expect(seen).not.toHaveProperty('importKey')
    const drafts = {
      collection: 'answers',
      draft: true,
      where: { summary: { contains: 'nobody signed' } },
    } as const
    expect((await payload.find({ ...drafts, ...visitor })).totalDocs).toBe(0)
    await expect(payload.findVersions({ collection: 'answers', ...visitor })).rejects.toMatchObject({
      status: 403,
    })
    await unpublishAnswer(payload, id)
    await expect(payload.findByID({ collection: 'answers', id, ...visitor })).rejects.toMatchObject({
      status: 404,
    })
  })

  test('what the software keeps, nobody types: dates, reviewer, former addresses, import key', async () => {
    const { payload, reviewer } = column
    const { id } = await column.draft(title())
    const typed = {
      publishedAt: '2020-01-01T00:00:00.000Z',
      reviewer: reviewer.doctor?.id,
      previousSlugs: ['somebody-elses'],
      importKey: 'forged',
    }
    const actor = await actorFor(column.clinic, 'admin')
    const saved = await payload.update({ collection: 'answers', id, data: typed, ...actor })
    expect(saved).toMatchObject({ publishedAt: null, reviewer: null })
    expect(saved.previousSlugs ?? []).toEqual([])
    expect(saved.importKey ?? null).toBeNull()
  })
})

describe('what only the road to publication writes', () => {
  const write = (collection: 'clinical-edits' | 'sign-offs' | 'withdrawals', id: string, actor: Actor) => [
    () => column.payload.create({ collection, data: {} as never, ...actor }),
    () => column.payload.update({ collection, id, data: { at: today.toISOString() }, ...actor }),
    () => column.payload.delete({ collection, id, ...actor }),
  ]

  test.each([
    ['sign-offs', ['doctor', 'editor', 'admin']],
    ['withdrawals', ['anonymous', 'frontDesk', 'doctor', 'editor', 'admin']],
    ['clinical-edits', ['editor', 'admin']],
  ] as const)('%s are read by %j and changed by nobody', async (collection, readers) => {
    const { id: answerId } = await column.published(title())
    await withdrawAnswer(column.payload, { answerId, reason: 'A dose was wrong.', at: today })
    const { docs } = await column.payload.find({ collection, limit: 1 })
    const id = docs[0]?.id ?? ''

    const seenBy: Asker[] = []
    for (const asker of askers) {
      const actor = await actorFor(column.clinic, asker)
      const found = await column.payload.findByID({ collection, id, ...actor }).catch(() => null)
      if (found) seenBy.push(asker)
      for (const attempt of write(collection, id, actor))
        await expect(attempt()).rejects.toMatchObject({ status: 403 })
    }
    expect(seenBy).toEqual(readers)
  })
})
