import { beforeAll, expect, test } from '@jest/globals'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

test('the committed migrations make the very schema the collections describe', async () => {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'migrations-'))
  cpSync('migrations', copy, { recursive: true })
  const { db } = clinic.payload
  const original = db.migrationDir
  db.migrationDir = copy
  try {
    // Asked to write the next migration, Payload has no statement to put into it.
    await db.createMigration({ payload: clinic.payload, migrationName: 'next', forceAcceptWarning: true })
  } finally {
    db.migrationDir = original
  }
  const written = readdirSync(copy).find((file) => file.endsWith('_next.ts')) ?? ''
  expect(readFileSync(path.join(copy, written), 'utf8')).not.toContain('db.execute')
})

test('every migration on disk is listed, in order, and has run', async () => {
  const names = readdirSync('migrations')
    .filter((file) => /^\d{8}_\d{6}_.+\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort()
  const ran = await clinic.sql('select name from payload_migrations order by name')
  expect(ran.map((row) => row.name)).toEqual(names)
  const listed = [...readFileSync('migrations/index.ts', 'utf8').matchAll(/name: '([^']+)'/g)].map(
    (match) => match[1],
  )
  expect(listed).toEqual(names)
  expect(existsSync(`migrations/${names[0]}.json`)).toBe(true)
})

test('no name in the database comes near the 63 bytes at which Postgres cuts it off', async () => {
  const names = await clinic.sql(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace
     union select attname from pg_attribute join pg_class on attrelid = pg_class.oid where relnamespace = 'public'::regnamespace
     union select conname from pg_constraint where connamespace = 'public'::regnamespace
     union select typname from pg_type where typnamespace = 'public'::regnamespace`,
  )
  expect(names.length).toBeGreaterThan(300)
  expect(names.map((row) => String(row.name)).filter((name) => Buffer.byteLength(name) > 62)).toEqual([])
})

test('the database refuses a second public answer at an address, and any change to a sign-off', async () => {
  const answer = (id: string) =>
    clinic.sql(
      `insert into answers (id, title, slug, language, _status) values ($1, 'Colds', 'colds', 'en', 'published')`,
      [id],
    )
  await answer('00000000-0000-4000-8000-000000000001')
  await expect(answer('00000000-0000-4000-8000-000000000002')).rejects.toThrow('answers_public_slug')

  const { staff } = await clinic.hire('doctor', { doctor: 'Ben Reviewer' })
  await clinic.sql(
    `insert into sign_offs (answer_id, by_id, at, via, hash, signed_text)
     values ('00000000-0000-4000-8000-000000000001', $1, now(), 'panel', 'a', '{}')`,
    [staff.id],
  )
  await expect(clinic.sql(`update sign_offs set hash = 'b'`)).rejects.toThrow('never changed')
  await expect(clinic.sql(`delete from sign_offs`)).rejects.toThrow('never deleted')
  await clinic.sql(`update sign_offs set ended_at = now()`)
  await expect(clinic.sql(`update sign_offs set ended_at = null`)).rejects.toThrow('never changed')
})
