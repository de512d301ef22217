import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'

import { accessTable, actorFor, type Actor } from '@tests/support/access-table'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic
let doctor: Actor
let photo: Buffer

beforeAll(async () => {
  clinic = await openClinic()
  doctor = await actorFor(clinic, 'doctor')
  photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#c68863' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 31/1 0/1' } })
    .jpeg()
    .toBuffer()
})

const alt = 'A hand holds an ice pack to a calf.'

function upload(data: Buffer, { name = 'calf.jpg', mimetype = 'image/jpeg', actor = doctor } = {}) {
  const file = { name, data, mimetype, size: data.length }
  return clinic.payload.create({ collection: 'media', data: { alt }, file, ...actor })
}

async function folder(): Promise<string[]> {
  const { storeOf } = await import('@/platform/stored-files/stores')
  return (await storeOf('media').list()).sort()
}

test('Anyone sees the pictures; those who write answers add them, editors and admins may delete', async () => {
  const { payload } = clinic
  expect(
    await accessTable(clinic, {
      make: () => upload(photo),
      create: (actor) => upload(photo, { actor }),
      read: (id, actor) => payload.findByID({ collection: 'media', id, ...actor }),
      update: (id, actor) => payload.update({ collection: 'media', id, data: { alt: 'A calf.' }, ...actor }),
      delete: (id, actor) => payload.delete({ collection: 'media', id, ...actor }),
    }),
  ).toEqual({
    anonymous: 'read',
    frontDesk: 'read',
    doctor: 'create read update',
    editor: 'create read update delete',
    admin: 'create read update delete',
  })
})

describe('A doctor who uploads a photograph', () => {
  test('has it stored without its place and its name', async () => {
    const names = [
      '../../x.jpg',
      '%2e%2e%2fx.jpg',
      'x\u0000.jpg',
      `${'a'.repeat(300)}.jpg`,
      '\u202egpj.exe',
      'CALF.JPG',
    ]
    const stored = await Promise.all(names.map((name) => upload(photo, { name })))
    for (const { filename, mimeType, width, height } of stored) {
      expect(filename).toMatch(/^[0-9a-f]{32}\.webp$/)
      expect([mimeType, width, height]).toEqual(['image/webp', 80, 60])
    }
    const { readPicture } = await import('@/media/queries')
    const bytes = await readPicture({ name: stored[0]?.filename ?? '', contentType: 'image/webp' })
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  })

  test('must say what it shows', async () => {
    const file = { name: 'calf.jpg', data: photo, mimetype: 'image/jpeg', size: photo.length }
    const saved = clinic.payload.create({ collection: 'media', data: { alt: '' }, file, ...doctor })
    await expect(saved).rejects.toMatchObject({ data: { errors: [{ path: 'alt' }] } })
  })

  test('cannot put another file in its place, nor say what it is', async () => {
    const { id, filename } = await upload(photo)
    const file = { name: 'other.jpg', data: photo, mimetype: 'image/jpeg', size: photo.length }
    const update = { collection: 'media', id, ...doctor } as const
    await expect(clinic.payload.update({ ...update, data: {}, file })).rejects.toMatchObject({
      data: { errors: [{ path: 'file', message: expect.stringContaining('not replaced') }] },
    })
    const lies = {
      filename: '../x.webp',
      mimeType: 'text/html',
      width: 1,
      height: 1,
      url: 'https://example.org/x',
    }
    await clinic.payload.update({ ...update, data: { ...lies, filename: 'x.webp' } })
    await expect(clinic.payload.update({ ...update, data: lies })).rejects.toMatchObject({ status: 400 })
    const after = await clinic.payload.findByID({ collection: 'media', id })
    expect(after).toMatchObject({ filename, mimeType: 'image/webp', width: 80, height: 60 })
  })
})

describe('A file that is no picture', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

  test.each([
    ['a drawing that can run code', 'calf.svg', 'image/svg+xml', svg],
    ['a drawing with a picture’s name', 'calf.png', 'image/png', svg],
    ['a page with a picture’s name', 'calf.png', 'image/png', '<!doctype html><script>alert(1)</script>'],
    ['a page that says what it is', 'calf.html', 'text/html', '<!doctype html><p>hello'],
    ['a rule for a web server', '.htaccess', 'text/plain', 'Allow from all'],
    ['a program', 'calf.exe', 'application/x-msdownload', 'MZ program'],
  ])('%s is refused, and nothing is kept of it', async (_what, name, mimetype, text) => {
    const before = await folder()
    const saved = upload(Buffer.from(text), { name, mimetype })
    await expect(saved).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'file', message: expect.stringContaining('not a JPEG, PNG or WebP') }] },
    })
    expect(await folder()).toEqual(before)
  })

  test('that hides behind a picture does not come through with it', async () => {
    const png = await sharp(photo).png().toBuffer()
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    const { filename } = await upload(Buffer.concat([png, page]), {
      name: 'calf.html',
      mimetype: 'text/html',
    })
    const { readPicture } = await import('@/media/queries')
    const bytes = await readPicture({ name: filename ?? '', contentType: 'image/webp' })
    expect(Buffer.from(bytes).includes('<script>')).toBe(false)
  })

  test('that says it lies on another computer is not asked for there', async () => {
    const asked: string[] = []
    const elsewhere = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end(photo)
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    const { port } = elsewhere.address() as AddressInfo
    for (const host of ['127.0.0.1', 'localhost', '0x7f.1', '[::ffff:127.0.0.1]']) {
      const data = { alt, filename: 'calf.jpg', url: `http://${host}:${port}/calf.jpg` }
      await expect(clinic.payload.create({ collection: 'media', data, ...doctor })).rejects.toMatchObject({
        data: { errors: [{ path: 'file', message: expect.stringContaining('from this computer') }] },
      })
    }
    elsewhere.close()
    expect(asked).toEqual([])
  })
})
