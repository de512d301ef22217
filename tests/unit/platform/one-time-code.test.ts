import { describe, expect, test } from '@jest/globals'

import { newOneTimeSecret, oneTimeUri, stepOfCode } from '@/platform/one-time-code'
import { codeOf } from '@tests/support/authenticator'

const now = new Date('2026-11-25T09:00:00Z')
const step = now.getTime() / 30_000

describe('a code of an authenticator app', () => {
  test('is that of RFC 6238, appendix B, for its secret and moment', () => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    expect(stepOfCode(secret, '287082', new Date(59_000))).toBe(1)
    expect(stepOfCode(secret, '005924', new Date(1_234_567_890_000))).toBe(41_152_263)
  })

  test.each([-1, 0, 1])('of step %i beside this one is known by its step', (beside) => {
    const secret = newOneTimeSecret()
    expect(stepOfCode(secret, codeOf(secret, beside, now), now)).toBe(step + beside)
  })

  test.each([-2, 2])('of step %i beside this one is none', (beside) => {
    const secret = newOneTimeSecret()
    for (const moment of [now, new Date(now.getTime() + 29_999)]) {
      expect(stepOfCode(secret, codeOf(secret, beside, now), moment)).toBe(null)
    }
  })

  test.each(['', '12345', '1234567', '12345a', '１２３４５６', ' 123456'])('%p is none', (typed) => {
    expect(stepOfCode(newOneTimeSecret(), typed, now)).toBe(null)
  })
})

test('an app learns whose it is and for which site', () => {
  const uri = new URL(
    oneTimeUri('GEZDGNBVGY3TQOJQ', { issuer: 'column.example', account: 'ana@clinic.example' }),
  )
  expect(decodeURIComponent(uri.pathname)).toContain('column.example:ana@clinic.example')
  expect(uri.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQ')
})
