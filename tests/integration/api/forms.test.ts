import { beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'

import { openColumn } from '@tests/support/column'

import { seen, send, signIn } from './caller'

let session: Record<string, string>

beforeAll(async () => {
  const { clinic } = await openColumn()
  session = (await signIn(await clinic.hire('admin'))).session
})

describe('a document in a form, as the panel saves it', () => {
  const saveForm = async (path: string, data: object, file?: Blob) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    if (file) form.set('file', file, 'photograph.png')
    return seen(await send('POST', path, { headers: session, body: form }))
  }
  const photograph = async () => {
    const create = { width: 8, height: 8, channels: 3, background: 'teal' } as const
    return new Blob([new Uint8Array(await sharp({ create }).png().toBuffer())], { type: 'image/png' })
  }

  test('is kept, with a picture where one belongs', async () => {
    expect(await saveForm('/api/topics', { name: 'Knees' })).toMatchObject({ status: 201 })
    expect(await saveForm('/api/globals/settings', { name: 'Harbour Clinic' })).toMatchObject({ status: 200 })
    expect(await saveForm('/api/media', { alt: 'A knee' }, await photograph())).toMatchObject({ status: 201 })
  })

  test('is refused where it is odd, or no picture belongs', async () => {
    expect((await saveForm('/api/topics', { name: 5 })).body).toContain('“name”: This is a text.')
    expect((await saveForm('/api/topics', { name: 'a\0b' })).body).toContain('(NUL)')
    expect((await saveForm('/api/topics', { name: 'Elbows' }, await photograph())).status).toBe(415)
    expect((await saveForm('/api/media', { alt: 7 }, await photograph())).status).toBe(400)
    expect((await saveForm('/api/media', { alt: 'Without one' })).status).toBe(400)
  })
})
