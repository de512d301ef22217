import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'

import { draftAnswer } from '@/answers/commands'
import { inTransaction } from '@/platform/payload'
import { afterCommit, beforeCommit, queryInTransaction } from '@/platform/transactions'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { shortDraft } from '@tests/support/drafts'

let clinic: Clinic
let payload: Payload

beforeAll(async () => {
  clinic = await openClinic()
  payload = clinic.payload
})

const count = async () => Number((await clinic.sql('select count(*) from topics'))[0]?.count)

describe('a transaction', () => {
  test('is visible to others before its callbacks run, and not earlier', async () => {
    const seen: number[] = []
    await inTransaction(payload, async (req) => {
      await payload.create({ collection: 'topics', data: { name: 'Sleep' }, req })
      await afterCommit(req, async () => void seen.push(await count()))
      seen.push(await count())
    })
    expect(seen).toEqual([0, 1])
  })

  test('that fails leaves nothing and calls nobody', async () => {
    let isCalled = false
    const doomed = inTransaction(payload, async (req) => {
      await payload.create({ collection: 'topics', data: { name: 'Skin' }, req })
      await afterCommit(req, () => void (isCalled = true))
      throw new Error('The doctor changed her mind.')
    })
    await expect(doomed).rejects.toThrow('changed her mind')
    expect(isCalled).toBe(false)
    expect(await clinic.sql(`select 1 from topics where name = 'Skin'`)).toHaveLength(0)
  })

  test('does what was gathered as its last, once, and still inside', async () => {
    const gathered: string[][] = []
    await inTransaction(payload, async (req) => {
      const work = async (items: string[]) => {
        gathered.push(items)
        await queryInTransaction(req, `update topics set name = 'Sleeping' where name = 'Snoring'`)
      }
      for (const item of ['one', 'two', 'one']) await beforeCommit(req, { name: 'tidy', item, work })
      await payload.create({ collection: 'topics', data: { name: 'Snoring' }, req })
    })
    expect(gathered).toEqual([['one', 'two']])
    expect(await clinic.sql(`select 1 from topics where name = 'Sleeping'`)).toHaveLength(1)
  })

  test('whose last work fails leaves nothing', async () => {
    const doomed = inTransaction(payload, async (req) => {
      await payload.create({ collection: 'topics', data: { name: 'Nails' }, req })
      const work = () => Promise.reject(new Error('The index is full.'))
      await beforeCommit(req, { name: 'tidy', item: 'one', work })
    })
    await expect(doomed).rejects.toThrow('The index is full.')
    expect(await clinic.sql(`select 1 from topics where name = 'Nails'`)).toHaveLength(0)
  })

  test('whose backend dies before COMMIT is refused with a 503, and is not stored', async () => {
    const doomed = inTransaction(payload, async (req) => {
      await payload.create({ collection: 'topics', data: { name: 'Teeth' }, req })
      const [backend] = await queryInTransaction<{ pid: number }>(req, 'select pg_backend_pid() as pid')
      await clinic.sql('select pg_terminate_backend($1)', [backend?.pid])
    })
    await expect(doomed).rejects.toMatchObject({ status: 503 })
    expect(await clinic.sql(`select 1 from topics where name = 'Teeth'`)).toHaveLength(0)
  })

  test('that the database has given up inside is refused too, though COMMIT is answered', async () => {
    const doomed = inTransaction(payload, async (req) => {
      await payload.create({ collection: 'topics', data: { name: 'Ears' }, req })
      await queryInTransaction(req, 'select 1 / 0').catch(() => null)
    })
    await expect(doomed).rejects.toMatchObject({ status: 503 })
    expect(await clinic.sql(`select 1 from topics where name = 'Ears'`)).toHaveLength(0)
  })

  test('never waits for a second connection, so more saves than the pool holds all come to an end', async () => {
    const save = (title: string) => draftAnswer(payload, shortDraft({ title }))
    const ends = await Promise.allSettled(Array.from({ length: 40 }, (_, index) => save(`Ache ${index}`)))
    const slugs = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value.slug] : []))
    const refusals = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []))

    expect(slugs.length).toBeGreaterThanOrEqual(10)
    expect(new Set(slugs).size).toBe(slugs.length)
    // Whoever waited too long for a connection was told so, and nothing of theirs is there.
    for (const refusal of refusals) expect(refusal).toMatchObject({ status: 503 })
    expect(await clinic.sql(`select 1 from answers where title like 'Ache %'`)).toHaveLength(slugs.length)
    await save('After all of them')
  })
})
