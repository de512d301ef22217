import { describe, expect, test } from '@jest/globals'

import { readEnv } from '@/platform/env'
import { readNetworks } from '@/platform/networks'

describe('the proxies a clinic names', () => {
  test('may be addresses and networks of either kind', () => {
    const list = readNetworks('10.0.0.7, 192.0.2.0/24,2001:db8::/32')
    expect(list?.check('10.0.0.7', 'ipv4')).toBe(true)
    expect(list?.check('10.0.0.8', 'ipv4')).toBe(false)
    expect(list?.check('192.0.2.200', 'ipv4')).toBe(true)
    expect(list?.check('2001:db8:1::5', 'ipv6')).toBe(true)
  })

  test('are none where nothing is named', () => {
    expect(readNetworks('')?.check('127.0.0.1', 'ipv4')).toBe(false)
  })

  test('stop the start where they cannot be read, with a sentence', () => {
    for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', '*']) {
      expect(readNetworks(wrong)).toBeNull()
    }
    const settings = {
      DATABASE_URL: 'postgres://a@b/c',
      PAYLOAD_SECRET: 'x'.repeat(32),
      TRUSTED_PROXIES: 'all',
    }
    expect(() => readEnv(settings)).toThrow(/TRUSTED_PROXIES must list addresses or networks/)
  })
})
