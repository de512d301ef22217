import { beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'

import { draftAnswer } from '@/answers/commands'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { shortDraft } from '@tests/support/drafts'

let clinic: Clinic
let payload: Payload

beforeAll(async () => {
  clinic = await openClinic()
  payload = clinic.payload
})

const killEveryBackend = () =>
  clinic.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name <> 'beside'`,
  )

test('with database backends killed under concurrent saves, what was acknowledged is stored, once', async () => {
  const acknowledged: string[] = []
  let refused = 0
  let outcomes = 0

  const save = async (writer: number): Promise<void> => {
    for (let letter = 0; letter < 25; letter++) {
      try {
        acknowledged.push((await draftAnswer(payload, shortDraft({ title: `Cramp ${writer}.${letter}` }))).id)
      } catch {
        refused++
      }
      // Whoever comes to the tenth outcome kills, while the seven others are in the middle of theirs.
      if (++outcomes % 10 === 0) await killEveryBackend()
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, writer) => save(writer)))

  // Without refusals nothing was killed in flight, and the test would prove nothing.
  expect(refused).toBeGreaterThan(0)
  expect(acknowledged.length).toBeGreaterThan(0)
  const stored = await clinic.sql('select id from answers where id = any($1)', [acknowledged])
  expect(stored.length).toBe(acknowledged.length)
  const [halves] = await clinic.sql(
    `select count(*)::int as count from answers a where not exists (select 1 from _answers_v v where v.parent_id = a.id)`,
  )
  expect(halves).toEqual({ count: 0 })
}, 120_000)

test('a save goes on working after the database has come back', async () => {
  await killEveryBackend()
  const attempts = Array.from({ length: 12 }, (_, index) =>
    draftAnswer(payload, shortDraft({ title: `After ${index}` })),
  )
  await Promise.allSettled(attempts)
  const { id } = await draftAnswer(payload, shortDraft({ title: 'Back again' }))
  expect(await clinic.sql('select id from answers where id = $1', [id])).toHaveLength(1)
})
