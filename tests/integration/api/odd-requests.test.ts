import { beforeAll, describe, expect, test } from '@jest/globals'

import { openClinic, type Clinic } from '@tests/support/clinic'

import { ask, json, seen, send, signIn, type Method } from './caller'

let clinic: Clinic
let session: Record<string, string>

beforeAll(async () => {
  clinic = await openClinic()
  session = (await signIn(await clinic.hire('admin'))).session
})

const lists = [
  'answers',
  'sign-offs',
  'withdrawals',
  'clinical-edits',
  'topics',
  'media',
  'causes',
  'treatment-steps',
  'doctors',
  'staff',
  'users',
  'payload-locked-documents',
]

const told = async (method: Method, path: string, body?: unknown, headers = {}) => {
  const { status, body: text } = await seen(
    await ask(method, path, { ...session, ...json, ...headers }, body),
  )
  const { errors } = JSON.parse(text) as { errors?: { message: string }[] }
  return { status, message: errors?.[0]?.message ?? '' }
}

/** Refused with a sentence that tells nothing of how it is made. */
const refusedWith = (status: number) => ({
  status,
  message: expect.stringMatching(
    /^(?!.*(select |insert |node_modules|\/work|\.js|Something went wrong)).{8,400}$/,
  ),
})

describe('a sign-in with odd characters', () => {
  test.each([
    ['login', { email: 'a\0b@c.example', password: 'x' }],
    ['login', { email: 'a@c.example', password: 'x\ud800' }],
    ['forgot-password', { email: 'a\0b@c.example' }],
    ['forgot-password', { email: '\udc00@c.example' }],
  ])('is refused to anyone at %s: %j', async (name, body) => {
    const { status, body: text } = await seen(await ask('POST', `/api/users/${name}`, json, body))
    expect([status, text]).toEqual([400, expect.stringMatching(/“(email|password)” holds/)])
  })
})

describe('an odd list', () => {
  const odd = [
    'page=-5',
    'page=1e21',
    'limit=abc',
    'limit=0',
    'limit=-1',
    'depth=99999',
    'where=abc',
    'where[id][in]=abc',
    'where[id][near]=1,2',
    'where[id][equals]=%00',
    'sort=user.email',
    'where[createdAt][equals]=yesterday',
    'data=abc',
    '__proto__[a]=1',
  ]

  test.each(lists)('of %s is refused with a sentence', async (slug) => {
    for (const query of odd) {
      expect([query, await told('GET', `/api/${slug}?${query}`)]).toEqual([query, refusedWith(400)])
    }
  })

  test.each([
    '/api/media/file/abc',
    '/api/globals/settings/versions',
    '/api/topics/versions',
    '/api/answers/abc',
    '/api/answers/%00',
    '/api/answers/%ff',
    '/api/answers/versions/abc',
    '/api/payload-kv',
    '/api/payload-migrations',
  ])('%s is not there', async (path) => {
    expect(await told('GET', path)).toEqual({ status: 404, message: 'Not found' })
  })

  test('of a stored picture is answered at the address the world has for it', async () => {
    const name = `${'a'.repeat(32)}.webp`
    const { status, headers } = await seen(await ask('GET', `/api/media/file/${name}`, session))
    expect([status, headers.location]).toEqual([302, `/media/${name}`])
    expect((await ask('GET', `/api/media/file/${name}`)).status).toBe(404)
  })
})

describe('a long query in a body', () => {
  const form = {
    'content-type': 'application/x-www-form-urlencoded',
    'X-Payload-HTTP-Method-Override': 'GET',
  }
  const find = (path: string, body: string, headers: Record<string, string> = form) =>
    send('POST', path, { headers: { ...session, ...headers }, body })

  test('finds as the panel asks for it, through the same checks', async () => {
    const topic = await clinic.payload.create({ collection: 'topics', data: { name: 'Sleep' } })
    const found = await find('/api/topics', `where[id][in][0]=${topic.id}&limit=1&depth=0`)
    expect(await found.json()).toMatchObject({ docs: [{ name: 'Sleep' }] })
    expect((await find('/api/topics', 'where[id][in]=abc')).status).toBe(400)
    expect((await find('/api/topics', `a=${'x'.repeat(70_000)}`)).status).toBe(413)
  })

  test.each([
    ['/api/topics?limit=1', form],
    ['/api/topics/count', form],
    ['/api/topics', { ...form, 'X-Payload-HTTP-Method-Override': 'DELETE' }],
    ['/api/topics', { 'content-type': form['content-type'], 'X-HTTP-Method-Override': 'GET' }],
    ['/api/topics', { ...form, 'X-HTTP-Method-Override': 'DELETE' }],
    ['/api/topics', { ...form, 'content-type': 'application/json' }],
  ])('is refused otherwise: %s %j', async (path, headers) => {
    expect((await find(path, '{"limit":"1"}', headers)).status).toBe(400)
  })

  test('replaces no other method', async () => {
    const headers = { ...session, 'X-HTTP-Method-Override': 'DELETE' }
    expect((await ask('GET', '/api/topics', headers)).status).toBe(400)
  })
})

describe('an odd body', () => {
  const post = (body: RequestInit['body'], headers: Record<string, string> = json) =>
    send('POST', '/api/topics', { headers: { ...session, ...headers }, body })

  test.each([
    ['more than 3 MB', `"${'x'.repeat(3_200_000)}"`, json, 413],
    ['broken JSON', '{"name":', json, 400],
    ['a list', '[]', json, 400],
    ['text', 'name', { 'content-type': 'text/plain' }, 415],
    ['no type', new Uint8Array([123, 125]), {}, 415],
    ['bytes that are no text', new Uint8Array([123, 0xff, 125]), json, 400],
    ['a form without a boundary', 'x', { 'content-type': 'multipart/form-data' }, 400],
    ['a query', 'name=a', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a name that every object has', '{"__proto__":{"a":1},"name":"Hands"}', json, 400],
    ['70 levels', `${'['.repeat(70)}${']'.repeat(70)}`, json, 400],
  ] as const)('%s is refused', async (_what, body, headers, status) => {
    const response = await post(body, headers)
    expect(response.status).toBe(status)
    expect(
      await clinic.payload.count({ collection: 'topics', where: { name: { equals: 'Hands' } } }),
    ).toEqual({
      totalDocs: 0,
    })
  })

  test('is not read beyond the limit', async () => {
    let megabytes = 0
    const body = new ReadableStream({
      pull(controller) {
        megabytes += 1
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    const init = { headers: { ...session, ...json }, body, duplex: 'half' } as RequestInit
    expect((await send('POST', '/api/topics', init)).status).toBe(413)
    expect(megabytes).toBeLessThan(8)
  })
})
