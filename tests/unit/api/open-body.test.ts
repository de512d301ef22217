import { describe, expect, test } from '@jest/globals'

import { readOpenBody } from '@/api/open-body'

const address = 'http://localhost/api/users/login'
const json = { 'content-type': 'application/json' }
const nurse = { email: 'nurse@clinic.example', password: 'copper lantern under ivy' }

const post = (body: RequestInit['body'], headers: Record<string, string> = json) =>
  new Request(address, { method: 'POST', headers, body })

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return new Request(address, { method: 'POST', body: data })
}

/** Sends one kilobyte after another for ever, and says how many were taken. */
const endless = () => {
  const taken = { kilobytes: 0 }
  const body = new ReadableStream({
    pull(controller) {
      taken.kilobytes += 1
      controller.enqueue(new Uint8Array(1024))
    },
  })
  const request = new Request(address, { method: 'POST', headers: json, body, duplex: 'half' } as RequestInit)
  return { request, taken }
}

describe('what somebody without a session sends', () => {
  test('is read from JSON and from the panel’s form alike', async () => {
    const expected = { ok: true, value: nurse }
    expect(await readOpenBody(post(JSON.stringify(nurse)))).toEqual(expected)
    expect(await readOpenBody(form({ _payload: JSON.stringify(nurse) }))).toEqual(expected)
  })

  test('may be nothing at all, as when signing out', async () => {
    expect(await readOpenBody(new Request(address, { method: 'POST' }))).toEqual({ ok: true, value: {} })
  })

  test('loses everything that is not text', async () => {
    const sent = { ...nurse, token: { not_equals: '' }, password: ['a', 'b'], depth: 99 }
    expect(await readOpenBody(post(JSON.stringify(sent)))).toEqual({
      ok: true,
      value: { email: nurse.email },
    })
  })

  test.each([
    ['broken JSON', post('{"email":'), 400],
    ['a list', post('[1]'), 400],
    ['a number', post('7'), 400],
    ['JSON called text', post(JSON.stringify(nurse), { 'content-type': 'text/plain' }), 415],
    ['a form without a boundary', post('x', { 'content-type': 'multipart/form-data' }), 400],
    ['a form with another field', form({ email: nurse.email }), 400],
    [
      'a form that breaks off',
      post('--b\r\nContent-', { 'content-type': 'multipart/form-data; boundary=b' }),
      400,
    ],
    ['a NUL', post(JSON.stringify({ ...nurse, email: 'nurse\0@clinic.example' })), 400],
    ['half a character', post('{"token":"\\ud800"}'), 400],
    ['bytes that are no text', post(new Uint8Array([123, 0xed, 0xa0, 0x80, 125])), 400],
    ['a name that every object has', post('{"__proto__":{"email":"x"}}'), 400],
    ['a query', post('email=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['a long password', post(JSON.stringify({ ...nurse, password: 'x'.repeat(9_000) })), 413],
  ])('%s is refused', async (_what, request, status) => {
    const read = await readOpenBody(request)
    expect(read.ok ? null : read.problem.status).toBe(status)
  })

  test('is not read beyond the limit', async () => {
    const { request, taken } = endless()
    const read = await readOpenBody(request)
    expect(read.ok ? null : read.problem.status).toBe(413)
    expect(taken.kilobytes).toBeLessThan(16)
  })
})
