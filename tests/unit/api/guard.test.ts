import { describe, expect, test } from '@jest/globals'

import { comesFromElsewhere, isOpenToAnyone } from '@/api/guard'

describe('what somebody without a session may ask of /api', () => {
  test.each(['login', 'logout', 'forgot-password'])('POST %s', (name) => {
    expect(isOpenToAnyone('POST', `/api/users/${name}`)).toBe(true)
  })

  test.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'post', ''])('not with %p', (method) => {
    expect(isOpenToAnyone(method, '/api/users/login')).toBe(false)
  })

  test.each([
    '/api',
    '/api/',
    '//api/users/login',
    '/api//users/login',
    '/api/users/login/',
    '/api/users/login/x',
    '/api/users/loginx',
    '/api/users/login%20',
    '/api/users/%6cogin',
    '/api/users/login%2f',
    '/api/users/%2e/login',
    '/api/users/./login',
    '/api/users/../users/login',
    '/api/users/login;x=1',
    '/api/users/login?depth=2',
    '/api/users/login#',
    '/api/users/login\0',
    '/API/users/login',
    '/api/Users/login',
    '/api/users/Login',
    '/api/users',
    '/api/users/me',
    '/api/users/init',
    '/api/users/unlock',
    '/api/users/first-register',
    '/api/users/refresh-token',
    '/api/users/verify/x',
    '/api/staff/login',
    '/api/answers',
    '/api/access',
    '/api/graphql',
    '/api/payload-jobs/run',
    '/admin/api/users/login',
  ])('not %p', (pathname) => {
    expect(isOpenToAnyone('POST', pathname)).toBe(false)
  })
})

describe('a page of another site that tries to sign somebody in', () => {
  const site = 'https://column.example.org'

  test.each([
    [{ origin: site }],
    [{ origin: site, 'sec-fetch-site': 'same-origin' }],
    [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
    [{}],
  ])('%p is our own page, or no browser', (headers: Record<string, string>) => {
    expect(comesFromElsewhere(new Headers(headers), site)).toBe(false)
  })

  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'https://evil.example', host: 'column.example.org' }],
    [{ origin: 'https://other.column.example.org', host: 'column.example.org' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ origin: site, 'sec-fetch-site': 'cross-site' }],
  ])('%p is refused', (headers: Record<string, string>) => {
    expect(comesFromElsewhere(new Headers(headers), site)).toBe(true)
  })
})
