import { beforeAll, describe, expect, test } from '@jest/globals'

import { openClinic, type Clinic, type Person } from '@tests/support/clinic'

import { ask, json, seen, send, signIn } from './caller'

let clinic: Clinic
let editor: Person

beforeAll(async () => {
  clinic = await openClinic()
  editor = await clinic.hire('editor')
})

describe('signing in', () => {
  test('gives a cookie that scripts and other sites never see, and no token', async () => {
    const { response, cookie } = await signIn(editor)
    const { status, headers, body } = await seen(response)
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Strict/)
    expect(JSON.parse(body)).toMatchObject({ user: { email: editor.email, role: 'editor' } })
    expect(JSON.parse(body)).not.toHaveProperty('token')
  })

  test('works with the form the panel sends', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ email: editor.email, password: editor.password }))
    const response = await send('POST', '/api/users/login', { body: form })
    expect(response.status).toBe(200)
  })

  test('is refused to pages of other sites', async () => {
    const { response } = await signIn(editor, { origin: 'https://evil.example' })
    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null])
  })

  test('says the same of a wrong password and an unknown address, and of both after too many (case 64)', async () => {
    const doctor = await clinic.hire('doctor')
    const tries = async (email: string) => {
      const answers = []
      for (let attempt = 1; attempt <= 11; attempt += 1) {
        answers.push(await seen((await signIn({ email, password: 'not what was chosen' })).response))
      }
      return answers
    }
    const known = await tries(doctor.email)
    const unknown = await tries('unknown@clinic.example')
    expect(known.map(({ status }) => status)).toEqual([...Array<number>(10).fill(401), 429])
    expect(known.map(({ body, status }) => [status, body])).toEqual(
      unknown.map(({ body, status }) => [status, body]),
    )
    const right = await seen((await signIn(doctor)).response)
    expect([right.status, right.body]).toEqual([429, known[10]?.body])
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('is not told apart when a new password is asked for', async () => {
    const forgot = async (email: string) =>
      seen(await ask('POST', '/api/users/forgot-password', json, { email }))
    expect(await forgot('unknown@clinic.example')).toEqual(await forgot(editor.email))
  })

  test('meets none of Payload’s own roads to a password', async () => {
    const data = { token: '0'.repeat(40), password: 'copper lantern under ivy' }
    expect((await ask('POST', '/api/users/reset-password', json, data)).status).toBe(404)
  })

  test('is refused a body that is too large before it is read', async () => {
    const { response } = await signIn({ email: editor.email, password: 'x'.repeat(1_000_000) })
    expect(response.status).toBe(413)
  })
})
