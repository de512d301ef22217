import { beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { handleEndpoints } from 'payload'

import { env } from '@/platform/env'
import { openClinic, type Clinic } from '@tests/support/clinic'

import { ask, json, seen, type Method } from './caller'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

describe('somebody without a session', () => {
  const paths = [
    '/api/answers/',
    '/api/answers/versions/x',
    '/api/users',
    '/api/users/me',
    '/api/users/init',
    '/api/users/first-register',
    '/api/users/unlock',
    '/api/users/refresh-token',
    '/api/users/verify/x',
    '/api/users?where[sessions.id][like]=a',
    '/api/staff',
    '/api/sign-offs',
    '/api/media/file/letter.png',
    '/api/globals/settings',
    '/api/access',
    '/api/graphql',
    '/api/og',
    '/api/payload-jobs/run',
    '/api/payload-preferences/x',
    '/api/payload-locked-documents',
    '/api/nothing-of-that-name',
    '/api/%ff',
    '/api',
    '//api/users/login',
    '/api//users/login',
    '/api/users/login/',
    '/api/users/loginx',
    '/api/users/%6cogin',
    '/api/users/login%2f..%2f..%2fanswers',
    '/API/users/login',
    '/api/users/LOGIN',
  ]
  const methods: Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

  test.each(paths)('sees the same nothing at %s, whatever they try', async (path) => {
    const nothing = await seen(await ask('GET', '/api/certainly-not-there'))
    expect(nothing).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } })
    for (const method of methods) {
      const body = ['POST', 'PUT', 'PATCH'].includes(method) ? { title: 'Mine' } : undefined
      expect(await seen(await ask(method, path, json, body))).toEqual(nothing)
      expect(await seen(await ask(method, path, { ...json, cookie: 'payload-token=forged' }, body))).toEqual(
        nothing,
      )
      expect(await seen(await ask(method, path, { ...json, authorization: 'JWT forged' }, body))).toEqual(
        nothing,
      )
    }
  })

  test.each([
    '/api/answers?draft=true&depth=99999',
    '/api/answers?sort=doctors.name&where[title][like]=a',
    '/api/answers?select[importKey]=true',
    '/api/doctors?populate[users][email]=true',
    '/api/causes?joins[usedIn][limit]=10',
    '/api/answers/3f0c5c1a-0000-4000-8000-000000000000?showHiddenFields=true',
  ])('is refused what the published API does not know: %s', async (path) => {
    expect((await ask('GET', path)).status).toBe(400)
    expect((await ask('GET', path, { cookie: 'payload-token=forged' })).status).toBe(400)
  })

  test.each([
    '/api/answers/3f0c5c1a-0000-4000-8000-000000000000',
    '/api/answers/versions',
    '/api/answers/count',
  ])('finds nothing published at %s', async (path) => {
    expect((await ask('GET', path)).status).toBe(404)
    expect((await ask('POST', path, json, { title: 'Mine' })).status).toBe(404)
  })

  test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)(
    'sees nothing with %s at the sign-in',
    async (method) => {
      expect((await ask(method, '/api/users/login')).status).toBe(404)
    },
  )

  test.each(['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override'])(
    'does not turn a sign-in into a look with %s',
    async (name) => {
      const { status, body } = await seen(
        await ask(
          'POST',
          '/api/users/login',
          { ...json, [name]: 'GET' },
          { email: 'x@y.example', password: 'x' },
        ),
      )
      expect(status).toBe(401)
      expect(body).toContain('address or the password')
      const hidden = { 'content-type': 'application/x-www-form-urlencoded', [name]: 'GET' }
      expect((await ask('POST', '/api/users', hidden)).status).toBe(404)
    },
  )

  test('makes nobody the first admin, on an empty database either, with or without this guard', async () => {
    const data = { email: 'first@evil.example', password: 'copper lantern under ivy' }
    expect((await ask('POST', '/api/users/first-register', json, data)).status).toBe(404)

    const request = new Request(`${env.SITE_URL}/api/users/first-register`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(data),
    })
    expect((await handleEndpoints({ config, request })).status).toBe(401)
    expect(await clinic.sql('select id from users')).toEqual([])
  })
})
