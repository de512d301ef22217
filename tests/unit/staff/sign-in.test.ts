import { describe, expect, test } from '@jest/globals'

import { clientNetwork } from '@/platform/client-network'
import { newBackupCodes, readCode } from '@/staff/second-factor/backup-codes'
import { mayBringCookies } from '@/staff/sessions/same-site'
import { deviceName, sessionCookieName } from '@/staff/sessions/session'
import { findKnownDevice, knownDeviceCookie } from '@/staff/sign-in/known-device'

const site = { siteUrl: 'https://column.example', secret: 'a secret of thirty-two characters' }

describe('a device somebody signed in with', () => {
  const cookie = knownDeviceCookie(null, 'ana@clinic.example', site)
  const sent = (text = cookie) => new Headers({ cookie: `a=b; ${text.split(';')[0] ?? ''}` })

  test('is known again, for that address alone', () => {
    const device = findKnownDevice(sent(), 'ana@clinic.example', site)
    expect(device).toMatch(/^[\w-]{43}$/)
    expect(knownDeviceCookie(device, 'ana@clinic.example', site)).toBe(cookie)
    expect(findKnownDevice(sent(), 'ben@clinic.example', site)).toBe(null)
    expect(findKnownDevice(new Headers(), 'ana@clinic.example', site)).toBe(null)
  })

  test('is not made up by anybody else', () => {
    expect(findKnownDevice(sent(cookie.replace(/=.{4}/, '=AAAA')), 'ana@clinic.example', site)).toBe(null)
    const elsewhere = { ...site, secret: 'b secret of thirty-two characters' }
    expect(findKnownDevice(sent(), 'ana@clinic.example', elsewhere)).toBe(null)
  })

  test('carries a cookie that neither scripts, other sites nor our public pages see', () => {
    expect(cookie).toMatch(
      /^__Secure-known-device-\w{12}=.*; Path=\/api\/users; Max-Age=\d+; HttpOnly; SameSite=Strict; Secure$/,
    )
    expect(
      knownDeviceCookie(null, 'ana@clinic.example', { ...site, siteUrl: 'http://localhost' }),
    ).not.toMatch(/Secure/)
  })
})

test('a session’s cookie belongs to this very host where the site is https (case 72)', () => {
  expect(sessionCookieName('https://column.example')).toBe('__Host-payload-token')
  expect(sessionCookieName('http://localhost:3000')).toBe('payload-token')
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox on Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36 Edg/131.0',
    'Edge on Windows',
  ],
  ['curl/8.5.0', 'A program without a name'],
  [null, 'A program without a name'],
])('%p is shown as %p', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name)
})

describe('what is typed as a second factor', () => {
  test.each([
    ['123 456', { type: 'oneTime', code: '123456' }],
    ['k7m3q-9xw2d', { type: 'backup', code: 'K7M3Q9XW2D' }],
    ['oil3q 9xw2d', { type: 'backup', code: '0113Q9XW2D' }],
    ['12345', null],
    ['K7M3Q-9XW2', null],
  ])('%p is %p', (typed, read) => {
    expect(readCode(typed)).toEqual(read)
  })

  test('is read as it was shown, for every backup code', () => {
    for (const code of newBackupCodes()) {
      expect(readCode(code)).toEqual({ type: 'backup', code: code.replace('-', '') })
    }
  })
})

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
  ['2001:db8::6', '2001:db8:0:0::'],
  ['', 'unknown'],
])('an address %p is counted as %p', (address, network) => {
  expect(clientNetwork(new Headers(address ? { 'x-forwarded-for': address } : {}))).toBe(network)
})

describe('a cookie (case 73)', () => {
  const own = ['https://column.example']
  test.each([
    [{ origin: 'https://column.example' }, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{}, false],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, false],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'https://other.column.example', 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
  ])('with %j counts: %p', (headers, does) => {
    expect(mayBringCookies(new Headers(headers as Record<string, string>), own)).toBe(does)
  })
})
