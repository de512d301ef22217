import { beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'

import { openClinic } from '@tests/support/clinic'

let name = ''
let ask: (name: string, method?: 'GET' | 'HEAD') => Promise<Response>

beforeAll(async () => {
  const { payload } = await openClinic()
  const data = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#c68863' } })
    .png()
    .toBuffer()
  const file = { name: 'calf.png', data, mimetype: 'image/png', size: data.length }
  name = (await payload.create({ collection: 'media', data: { alt: 'A calf.' }, file })).filename ?? ''
  const route = await import('@/app/(site)/media/[name]/route')
  ask = (asked, method = 'GET') =>
    route[method](new Request('http://localhost/media/'), { params: Promise.resolve({ name: asked }) })
})

describe('A reader’s browser that asks for a picture', () => {
  test('gets it as what it is, may keep it, and runs nothing in it', async () => {
    const answer = await ask(name)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.status).toBe(200)
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 80, height: 60 })
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-disposition': 'inline',
      'content-length': String(bytes.length),
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
    })
  })

  test('may ask for the headers alone', async () => {
    const [head, whole] = [await ask(name, 'HEAD'), await ask(name)]
    expect(await head.text()).toBe('')
    expect([...head.headers]).toEqual([...whole.headers])
  })

  test('is told plainly where there is none', async () => {
    const unknown = `${'0'.repeat(32)}.webp`
    for (const asked of [
      unknown,
      '',
      '..',
      `..%2f${name}`,
      `../media/${name}`,
      `${name}.html`,
      name.toUpperCase(),
      `${name}\u0000`,
    ]) {
      const answers = [await ask(asked), await ask(asked, 'HEAD')]
      expect([asked, ...answers.map(({ status }) => status)]).toEqual([asked, 404, 404])
      expect(answers[0]?.headers.get('cache-control')).toBe('no-store')
    }
  })
})
