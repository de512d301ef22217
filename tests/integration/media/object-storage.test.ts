import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'

import type { Media } from '@/payload-types'
import { env } from '@/platform/env'
import { sendJob } from '@/platform/jobs/send-job'
import { inTransaction } from '@/platform/payload'
import { storeOf } from '@/platform/stored-files/stores'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { jobRows, startInstance } from '@tests/support/jobs'
import { keepPicturesIn, openObjectStorage, type TestObjectStorage } from '@tests/support/object-storage'
import { waitUntil } from '@tests/support/wait-until'

let clinic: Clinic
let storage: TestObjectStorage
let ask: (name: string) => Promise<Response>

beforeAll(async () => {
  clinic = await openClinic()
  storage = await openObjectStorage()
  keepPicturesIn(storage)
  const { GET } = await import('@/app/(site)/media/[name]/route')
  ask = (name) => GET(new Request('http://localhost/media/'), { params: Promise.resolve({ name }) })
})
afterEach(() => {
  storage.state.trouble = null
})
afterAll(async () => {
  keepPicturesIn(null)
  await storage.close()
})

async function upload({ req }: { req?: PayloadRequest } = {}): Promise<Media> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const drawing = { width: 80, height: 60, channels: 3, background: '#c68863', noise } as const
  const data = await sharp({ create: drawing }).png().toBuffer()
  const file = { name: 'calf.png', data, mimetype: 'image/png', size: data.length }
  return clinic.payload.create({ collection: 'media', data: { alt: 'A calf.' }, file, req })
}

const nameOf = ({ filename }: Media) => filename ?? ''
const inBucket = (name: string) => storeOf('media').read(name)
const rowsOf = async () => (await clinic.payload.count({ collection: 'media' })).totalDocs

/** What waits to be done is done, also what was to wait. */
async function doJobs(): Promise<void> {
  await clinic.sql(`update pgboss.job set start_after = now() - interval '1 second' where state < 'active'`)
  const instance = startInstance(clinic.payload)
  await waitUntil('all is done', async () =>
    (await jobRows(clinic)).every(({ state }) => state === 'completed'),
  )
  await instance.stop()
}

describe('a picture in object storage', () => {
  test('is shown from our own address, by an instance with another data folder too', async () => {
    const picture = await upload()
    const stored = await inBucket(nameOf(picture))
    const before = env.DATA_DIR
    env.DATA_DIR = mkdtempSync(join(tmpdir(), 'instance-'))
    const answer = await ask(nameOf(picture))
    env.DATA_DIR = before
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(stored ?? []))
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': String(picture.filesize),
      'content-type': 'image/webp',
    })
    expect(`${picture.url} ${picture.thumbnailURL}`).not.toContain(storage.origin)
  })

  test('is fetched once for many readers, and shown on while the storage is away', async () => {
    const name = nameOf(await upload())
    storage.requests.length = 0
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(name)))
    expect([answers.every(({ status }) => status === 200), storage.requests.length]).toEqual([true, 1])
    storage.state.trouble = 'busy'
    expect((await ask(name)).status).toBe(200)
  })

  test('that cannot be fetched is not said to be missing', async () => {
    const name = nameOf(await upload())
    storage.state.trouble = 'busy'
    const away = await ask(name)
    expect([away.status, away.headers.get('retry-after'), away.headers.get('cache-control')]).toEqual([
      503,
      '10',
      'no-store',
    ])
    storage.state.trouble = null
    expect((await ask(name)).status).toBe(200)
  })

  test('whose file is lost is a fault, and not “no such picture”', async () => {
    const name = nameOf(await upload())
    await storeOf('media').delete(name)
    expect((await ask(name)).status).toBe(500)
  })
})

describe('whoever adds a picture', () => {
  test.each([
    ['is away', 'busy', undefined],
    ['stores it, and its answer is lost', 'halfway', undefined],
    ['does not know our secret', null, 'not-the-secret'],
  ] as const)(
    'is told that nothing was saved where the storage %s, and nothing stays',
    async (_, trouble, secret) => {
      const rows = await rowsOf()
      const files = await storeOf('media').list()
      storage.state.trouble = trouble
      keepPicturesIn({ ...storage, ...(secret && { secret }) })
      await expect(upload()).rejects.toMatchObject({
        status: 503,
        message: expect.stringContaining('cannot be stored just now, so nothing was saved'),
      })
      keepPicturesIn(storage)
      storage.state.trouble = null
      expect(await rowsOf()).toBe(rows)
      await doJobs()
      expect((await storeOf('media').list()).sort()).toEqual(files.sort())
    },
  )

  test('as a part of what is not saved leaves no file', async () => {
    const files = await storeOf('media').list()
    let name = ''
    const saving = inTransaction(clinic.payload, async (req) => {
      name = nameOf(await upload({ req }))
      throw new Error('The doctor changed their mind.')
    })
    await expect(saving).rejects.toThrow('changed their mind')
    expect(await inBucket(name)).not.toBeNull()
    await doJobs()
    expect(await storeOf('media').list()).toHaveLength(files.length)
  })
})

describe('whoever deletes a picture', () => {
  test('sees it gone at once, and its file goes when the storage can be reached', async () => {
    const picture = await upload()
    storage.state.trouble = 'busy'
    await clinic.payload.delete({ collection: 'media', id: picture.id })
    expect((await ask(nameOf(picture))).status).toBe(404)
    const instance = startInstance(clinic.payload)
    await waitUntil('it was tried', async () =>
      (await jobRows(clinic)).some(({ output }) => JSON.stringify(output ?? '').includes('503 SlowDown')),
    )
    await instance.stop()
    storage.state.trouble = null
    expect(await inBucket(nameOf(picture))).not.toBeNull()
    await doJobs()
    expect(await inBucket(nameOf(picture))).toBeNull()
  })

  test('and takes it back in the same breath, keeps it', async () => {
    const picture = await upload()
    const deleting = inTransaction(clinic.payload, async (req) => {
      await clinic.payload.delete({ collection: 'media', id: picture.id, req })
      throw new Error('It is shown on a page.')
    })
    await expect(deleting).rejects.toThrow('shown on a page')
    await doJobs()
    expect((await ask(nameOf(picture))).status).toBe(200)
  })

  test('of which there is a row after all, as where only the answer to a commit was lost, keeps its file', async () => {
    const name = nameOf(await upload())
    await inTransaction(clinic.payload, (req) => sendJob(req, 'delete-picture', { name }))
    await doJobs()
    expect(await inBucket(name)).not.toBeNull()
  })
})
