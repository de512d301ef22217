import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import pg from 'pg'

import { DamagedBackup } from '@/platform/backup/read-backup'
import { restoreBackup } from '@/platform/backup/restore-backup'
import { writeBackup } from '@/platform/backup/write-backup'
import { folderStore } from '@/platform/stored-files/folder'
import { objectStore } from '@/platform/stored-files/object-storage'
import { StorageAway, type FileStore } from '@/platform/stored-files/store'
import { emptyDatabase, openClinic, type Clinic } from '@tests/support/clinic'
import { openObjectStorage, type TestObjectStorage } from '@tests/support/object-storage'

let clinic: Clinic
let storage: TestObjectStorage
let file: string
let buckets = 0

beforeAll(async () => {
  clinic = await openClinic()
  storage = await openObjectStorage()
})
afterAll(() => storage.close())
beforeEach(async () => {
  storage.state.trouble = null
  await emptyDatabase(clinic.sql)
  file = join(mkdtempSync(join(tmpdir(), 'backup-')), 'clinic.tar.gz')
})

const folder = () => folderStore(join(mkdtempSync(join(tmpdir(), 'files-')), 'media'))
const bucket = () => objectStore({ ...storage, kind: 'media', prefix: `clinic-${++buckets}/` })
const pictures = { 'ana.webp': 'Ana, smiling', 'ben.webp': 'Ben, in his garden', 'empty.webp': '' }

async function fill(store: FileStore): Promise<FileStore> {
  for (const [name, words] of Object.entries(pictures)) await store.write(name, Buffer.from(words))
  return store
}

async function contents(store: FileStore): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const name of (await store.list()).sort())
    found[name] = Buffer.from((await store.read(name)) ?? []).toString()
  return found
}

const backUp = (store: FileStore, onPart: (words: string) => void = () => undefined) =>
  withClient((client) =>
    writeBackup(client, { file, files: [{ kind: 'media', store }] }, (_done, _total, words) => onPart(words)),
  )
const restore = (store: FileStore) =>
  withClient((client) => restoreBackup(client, { file, storeOf: () => store }, () => undefined))

test.each([
  ['a bucket into a folder', bucket, folder],
  ['a folder into a bucket', folder, bucket],
  ['a bucket into another one', bucket, bucket],
])('a backup brings the pictures of %s', async (_, from, to) => {
  await backUp(await fill(from()))
  const store = to()
  await restore(store)
  expect(await contents(store)).toEqual(pictures)
})

test('a backup of rows that are lost finds the pictures where they always were', async () => {
  const store = await fill(bucket())
  await backUp(store)
  storage.requests.length = 0
  await restore(store)
  expect(storage.requests.filter((request) => !request.startsWith('GET'))).toEqual([])
  expect(await contents(store)).toEqual(pictures)
})

test('a picture that is deleted while the backup is made is left out, and the backup is whole', async () => {
  const store = await fill(bucket())
  await backUp({
    ...store,
    read: async (name) => {
      await store.delete('ben.webp')
      return store.read(name)
    },
  })
  const restored = folder()
  await restore(restored)
  expect(Object.keys(await contents(restored))).toEqual(['ana.webp', 'empty.webp'])
})

test('no backup is written while the pictures cannot be read', async () => {
  const store = await fill(bucket())
  const failing = backUp(store, (words) => {
    if (words === 'files/media/ana.webp') storage.state.trouble = 'busy'
  })
  await expect(failing).rejects.toBeInstanceOf(StorageAway)
  expect(() => readFileSync(file)).toThrow('ENOENT')
})

test('a restore that cannot bring the pictures brings no row, and leaves none of them', async () => {
  await clinic.sql(`insert into topics (id, name) values (gen_random_uuid(), 'Teeth')`)
  await backUp(await fill(folder()))
  await emptyDatabase(clinic.sql)
  const store = bucket()
  await store.write('hers.webp', Buffer.from('of another time'))
  const failing = restore({
    ...store,
    write: (name, bytes) =>
      name === 'ben.webp' ? Promise.reject(new StorageAway('Away.')) : store.write(name, bytes),
  })
  await expect(failing).rejects.toBeInstanceOf(StorageAway)
  expect(await clinic.sql('select name from topics')).toEqual([])
  expect(await contents(store)).toEqual({ 'hers.webp': 'of another time' })
})

test('a backup with a spoilt picture leaves none in a bucket', async () => {
  await backUp(await fill(folder()))
  const bytes = gunzipSync(readFileSync(file))
  bytes.write('?', bytes.indexOf('in his garden'))
  writeFileSync(file, gzipSync(bytes))
  const store = bucket()
  await expect(restore(store)).rejects.toBeInstanceOf(DamagedBackup)
  expect(await store.list()).toEqual([])
})

async function withClient<Outcome>(task: (client: pg.Client) => Promise<Outcome>): Promise<Outcome> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, application_name: 'beside' })
  await client.connect()
  try {
    return await task(client)
  } finally {
    await client.end()
  }
}
