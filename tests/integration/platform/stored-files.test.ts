import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { isOutage } from '@/platform/outage'
import { folderStore } from '@/platform/stored-files/folder'
import { objectStore } from '@/platform/stored-files/object-storage'
import type { FileStore } from '@/platform/stored-files/store'
import { openObjectStorage, type TestObjectStorage } from '@tests/support/object-storage'

let storage: TestObjectStorage
/** Longer than a test needs, shorter than its patience. */
const timeoutMs = 1_000

beforeAll(async () => {
  storage = await openObjectStorage()
})
afterAll(() => storage.close())
beforeEach(() => {
  Object.assign(storage.state, { trouble: null, pageSize: 1_000 })
  storage.requests.length = 0
})

const newName = () => `${randomBytes(16).toString('hex')}.webp`
const newFolder = () => join(mkdtempSync(join(tmpdir(), 'files-')), 'media')
const inBucket = (changes: object = {}) =>
  objectStore(
    { ...storage, kind: 'media', prefix: `${randomBytes(4).toString('hex')}/`, ...changes },
    timeoutMs,
  )

describe.each<[string, () => FileStore]>([
  ['a folder', () => folderStore(newFolder())],
  ['a bucket', () => inBucket()],
])('in %s', (_, open) => {
  test('a file of any size comes back as it was', async () => {
    const store = open()
    for (const size of [0, 1, 65_536, 3_000_000]) {
      const [name, bytes] = [newName(), randomBytes(size)]
      await store.write(name, bytes)
      const back = await store.read(name)
      expect([size, back && sumOf(back)]).toEqual([size, sumOf(bytes)])
    }
    expect(await store.list()).toHaveLength(4)
  })

  test('what is not there is not there, and may be deleted', async () => {
    const store = open()
    expect([await store.read(newName()), await store.list()]).toEqual([null, []])
    await store.delete(newName())
    const name = newName()
    await store.write(name, Buffer.from('a portrait'))
    await store.delete(name)
    expect([await store.read(name), await store.list()]).toEqual([null, []])
  })

  test.each([
    '',
    '.',
    '..',
    '../up.webp',
    'a/b.webp',
    'a\\b',
    '.hidden',
    'a b',
    'ä.webp',
    'x\u0000',
    'a?b',
    'a%2f',
    'x'.repeat(201),
  ])('nothing has the name %j', async (name) => {
    const store = open()
    const odd = 'by a name that no stored file has'
    await expect(store.write(name, Buffer.from('a portrait'))).rejects.toThrow(odd)
    await expect(store.read(name)).rejects.toThrow(odd)
    await expect(store.delete(name)).rejects.toThrow(odd)
    expect(await store.list()).toEqual([])
  })
})

test('what somebody else put into the folder is not taken for a picture', async () => {
  const folder = newFolder()
  const store = folderStore(folder)
  await store.write('portrait.webp', Buffer.from('a portrait'))
  mkdirSync(join(folder, 'sub'))
  for (const name of ['.DS_Store', 'my holiday.jpg', 'sub/portrait.webp'])
    writeFileSync(join(folder, name), '')
  expect(await store.list()).toEqual(['portrait.webp'])
})

test('two clinics share a bucket, each in a folder of its own', async () => {
  const [harbour, hill] = [inBucket({ prefix: 'harbour/' }), inBucket({ prefix: 'hill/old/' })]
  await harbour.write('portrait.webp', Buffer.from('Ana'))
  await hill.write('portrait.webp', Buffer.from('Ben'))
  expect([await harbour.list(), await hill.list()]).toEqual([['portrait.webp'], ['portrait.webp']])
  await hill.delete('portrait.webp')
  expect(Buffer.from((await harbour.read('portrait.webp')) ?? []).toString()).toBe('Ana')
})

test('a bucket with more than a page of files is listed to its end', async () => {
  const store = inBucket()
  const names = Array.from({ length: 5 }, newName)
  for (const name of names) await store.write(name, Buffer.from('a portrait'))
  storage.state.pageSize = 2
  storage.requests.length = 0
  expect((await store.list()).sort()).toEqual(names.sort())
  expect(storage.requests).toHaveLength(3)
})

describe('a service that', () => {
  const works: [string, (store: FileStore) => Promise<unknown>][] = [
    ['write', (store) => store.write(newName(), randomBytes(200_000))],
    ['read', (store) => store.read('portrait.webp')],
    ['list', (store) => store.list()],
    ['delete', (store) => store.delete('portrait.webp')],
  ]
  const failing = async (store: FileStore): Promise<[string, string, boolean][]> => {
    const found: [string, string, boolean][] = []
    for (const [what, work] of works) {
      const error: unknown = await work(store).then(
        () => null,
        (reason: unknown) => reason,
      )
      found.push([what, error instanceof Error ? error.message : 'no error', isOutage(error)])
    }
    return found
  }
  const each = (sentence: string) => works.map(([what]) => [what, sentence, true])
  const unreachable = 'The object storage could not be reached, or did not answer in time.'

  test.each([
    ['says nothing', 'silent', unreachable],
    ['is too busy', 'busy', 'The object storage refused it: 503 SlowDown'],
    ['sends us elsewhere', 'elsewhere', 'The object storage refused it: 307 TemporaryRedirect'],
  ] as const)('%s is away', async (_, trouble, sentence) => {
    const store = inBucket()
    await store.write('portrait.webp', randomBytes(200_000))
    storage.state.trouble = trouble
    expect(await failing(store)).toEqual(each(sentence))
  })

  test('breaks off in the middle has given nothing', async () => {
    const store = inBucket()
    await store.write('portrait.webp', randomBytes(200_000))
    storage.state.trouble = 'halfway'
    await expect(store.read('portrait.webp')).rejects.toThrow(unreachable)
    await expect(store.list()).rejects.toThrow(unreachable)
  })

  test('is not there is away', async () => {
    expect(await failing(inBucket({ bucketUrl: 'http://127.0.0.1:1/clinic-pictures' }))).toEqual(
      each(unreachable),
    )
  })

  test('is busy for a moment is asked again', async () => {
    const store = inBucket()
    storage.state.trouble = 'busy once'
    await store.write('portrait.webp', Buffer.from('a portrait'))
    expect(await store.list()).toEqual(['portrait.webp'])
  })

  test.each([
    ['secret', { secret: 'not-the-secret' }, '403 SignatureDoesNotMatch'],
    ['key id', { keyId: 'NOBODY' }, '403 InvalidAccessKeyId'],
    ['region', { region: 'us-west-2' }, '403 SignatureDoesNotMatch'],
  ])('is told a wrong %s refuses, and no error repeats a key', async (_, changes, words) => {
    const store = inBucket(changes)
    expect(await failing(store)).toEqual(each(`The object storage refused it: ${words}`))
    const error: unknown = await store.list().catch((reason: unknown) => reason)
    const whole = JSON.stringify(error, Object.getOwnPropertyNames(error))
    expect(whole).not.toMatch(
      new RegExp(`${storage.keyId}|${storage.secret}|NOBODY|not-the-secret|Signature=`),
    )
  })

  test('has no such bucket refuses, and does not say that a picture is missing', async () => {
    const found = await failing(inBucket({ bucketUrl: `${storage.origin}/no-such-bucket` }))
    expect(found).toEqual(each('The object storage refused it: 404 NoSuchBucket'))
  })
})

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
