import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { recordAlone } from '@/audit/commands'
import { verifyChain, type Ask } from '@/audit/verification/queries'
import { DamagedBackup } from '@/platform/backup/read-backup'
import { restoreBackup } from '@/platform/backup/restore-backup'
import { findTableInUse } from '@/platform/backup/tables'
import { writeBackup } from '@/platform/backup/write-backup'
import { sendJob } from '@/platform/jobs/send-job'
import { inTransaction } from '@/platform/payload'
import { folderStore } from '@/platform/stored-files/folder'
import { sums, withClient } from '@tests/support/beside'
import { emptyDatabase } from '@tests/support/clinic'
import { openColumn, type Column } from '@tests/support/column'
import { declareJobs, notedJob, startInstance } from '@tests/support/jobs'
import { getPhone } from '@tests/support/signing-in'
import { waitUntil } from '@tests/support/wait-until'

let column: Column
let folder: string
let file: string

const nothing = () => undefined
const idOfTeeth = '00000000-0000-4000-8000-000000000007'
const picture = Buffer.from('bytes of a portrait, as sharp wrote them')

beforeAll(async () => {
  column = await openColumn()
  const { id } = await column.published('A cracked tooth')
  await column.clinic.payload.update({
    collection: 'answers',
    id,
    data: { summary: 'Süßes — 頭痛 \\ \t "x"' },
  })
  await column.draft('A draft nobody has signed')
  await column.payload.updateGlobal({ slug: 'settings', data: { name: 'Harbour Street Clinic' } })
  await getPhone(column.clinic, column.reviewer)
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
  file = join(folder, 'clinic.tar.gz')
})

describe('a backup', () => {
  test('brings every row and every file back as they were', async () => {
    const uploads = join(folder, 'media')
    // More than fits into one run of rows, with line breaks inside the values.
    await column.clinic.sql(
      `insert into topics (id, name) select gen_random_uuid(), n || e'\\n' || repeat('x', 300) from generate_series(1, 20000) n`,
    )
    const before = await withClient(async (client) => {
      await writeBackup(
        client,
        { file, files: [{ kind: 'media', store: folderStore(folderWith(uploads)) }] },
        nothing,
      )
      return sums(client)
    })
    expect(Object.keys(before).length).toBeGreaterThan(40)
    expect(before['private.second_factors']).toMatch(/^1 /)
    expect(before['private.backup_codes']).toMatch(/^10 /)
    expect(statSync(file).mode & 0o777).toBe(0o600)

    await emptyDatabase(column.clinic.sql)
    const restored = join(folder, 'restored')
    await withClient((client) =>
      restoreBackup(client, { file, storeOf: () => folderStore(restored) }, nothing),
    )

    expect(await withClient(sums)).toEqual(before)
    expect(readFileSync(join(restored, 'portrait.webp'))).toEqual(picture)
    const { docs } = await column.payload.find({ collection: 'answers', overrideAccess: false })
    expect(docs.map(({ title }) => title)).toEqual(['A cracked tooth'])
    await column.draft('A row after a restore gets an id of its own')
  })

  test('brings back an audit that is whole, goes on, and can still not be changed', async () => {
    await column.published('A stiff neck')
    await withClient((client) => writeBackup(client, { file, files: [] }, nothing))
    const rows = await column.clinic.sql('select * from private.audit order by seq')
    expect(rows.length).toBeGreaterThan(1)
    await emptyDatabase(column.clinic.sql)
    await withClient((client) => restoreBackup(client, { file, storeOf: () => folderStore(folder) }, nothing))

    expect(await column.clinic.sql('select * from private.audit order by seq')).toEqual(rows)
    await recordAlone(column.payload, { action: 'backup.restore' })
    const ask: Ask = async (text, values) => (await column.clinic.sql(text, values)) as never
    expect(await verifyChain(ask)).toMatchObject({ checked: rows.length + 1, fault: null })
    await expect(column.clinic.sql('delete from private.audit')).rejects.toThrow('only ever added to')
  })

  test('brings back what waited to be done, and it is done', async () => {
    const bell = notedJob()
    declareJobs(column.payload, bell)
    await inTransaction(column.payload, (req) =>
      sendJob(req, 'ring-bell', { letter: 'My knee' }, { key: '7' }),
    )
    await withClient((client) => writeBackup(client, { file, files: [] }, nothing))
    await emptyDatabase(column.clinic.sql)
    expect(await column.clinic.sql('select 1 from pgboss.job')).toEqual([])
    await withClient((client) => restoreBackup(client, { file, storeOf: () => folderStore(folder) }, nothing))

    const instance = startInstance(column.payload)
    await waitUntil('it is done', () => bell.deeds.length === 1)
    await instance.stop()
    expect(bell.deeds[0]?.data).toEqual({ letter: 'My knee' })
    const again = await inTransaction(column.payload, (req) => sendJob(req, 'ring-bell', {}, { key: '7' }))
    expect(again).toBe(false)
  })

  test('tells of one moment, whatever is saved meanwhile', async () => {
    let saved = false
    await withClient((client) =>
      writeBackup(client, { file, files: [] }, () => {
        if (!saved)
          void column.clinic.sql(`insert into topics (id, name) values (gen_random_uuid(), 'Meanwhile')`)
        saved = true
      }),
    )
    await expect(column.clinic.sql(`select 1 from topics where name = 'Meanwhile'`)).resolves.toHaveLength(1)
    await emptyDatabase(column.clinic.sql)
    await withClient((client) => restoreBackup(client, { file, storeOf: () => folderStore(folder) }, nothing))
    expect(await column.clinic.sql(`select 1 from topics where name = 'Meanwhile'`)).toEqual([])
  })

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 400)],
    [
      'changed in the middle',
      (bytes: Buffer) =>
        Buffer.from(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 0xff : byte))),
    ],
    ['spoilt in what it says of itself', (bytes: Buffer) => gzipSync(spoil(gunzipSync(bytes), '"format"'))],
    ['spoilt in a row', (bytes: Buffer) => gzipSync(spoil(gunzipSync(bytes), idOfTeeth))],
    ['something else altogether', () => Buffer.from('Dear Doctors, this is a letter.')],
  ])('that was %s is refused, and nothing of it goes in', async (_, damage) => {
    await column.clinic.sql(`insert into topics (id, name) values ($1, 'Teeth')`, [idOfTeeth])
    await withClient((client) => writeBackup(client, { file, files: [] }, nothing))
    writeFileSync(file, damage(readFileSync(file)))
    await emptyDatabase(column.clinic.sql)
    const restoring = withClient((client) =>
      restoreBackup(client, { file, storeOf: () => folderStore(folder) }, nothing),
    )
    await expect(restoring).rejects.toBeInstanceOf(DamagedBackup)
    expect(await withClient(findTableInUse)).toBeNull()
  })

  test('that could not be finished leaves nothing behind', async () => {
    const gone = [{ kind: 'media', store: folderStore(join(folder, 'never-there')) }]
    const failing = withClient((client) =>
      writeBackup(client, { file, files: gone }, (done) => {
        if (done === 3) throw new Error('The terminal is gone.')
      }),
    )
    await expect(failing).rejects.toThrow('The terminal is gone.')
    expect(readdirSync(folder)).toEqual([])
  })
})

test('a database in which somebody has worked is known by its rows', async () => {
  await emptyDatabase(column.clinic.sql)
  expect(await withClient(findTableInUse)).toBeNull()
  await column.payload.create({ collection: 'topics', data: { name: 'Teeth' } })
  expect(await withClient(findTableInUse)).toBe('public.topics')
})

/** Another byte where the last of these words begins, so that everything unpacks. */
function spoil(bytes: Buffer, words: string): Buffer {
  const spoilt = Buffer.from(bytes)
  spoilt[bytes.lastIndexOf(words)] = 0x21
  return spoilt
}

function folderWith(path: string): string {
  const uploads = mkdtempSync(`${path}-`)
  writeFileSync(join(uploads, 'portrait.webp'), picture)
  return uploads
}
