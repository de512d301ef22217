import { describe, expect, test } from '@jest/globals'

import { keyedDigest, seal, unseal } from '@/platform/sealing'

const secret = 'a secret of thirty-two characters'
const hers = { secret, purpose: 'second factor', boundTo: 'ana' }

describe('what was sealed', () => {
  test('opens as it was, and looks different each time', () => {
    expect(unseal(seal('GEZDGNBV', hers), hers)).toBe('GEZDGNBV')
    expect(seal('GEZDGNBV', hers)).not.toBe(seal('GEZDGNBV', hers))
  })

  test.each([
    ['another secret', { ...hers, secret: 'b secret of thirty-two characters' }],
    ['another purpose', { ...hers, purpose: 'outbox' }],
    ['another person', { ...hers, boundTo: 'ben' }],
  ])('does not open with %s', (_what, other) => {
    expect(unseal(seal('GEZDGNBV', hers), other)).toBe(null)
  })

  test.each(['', 'AAAA', Buffer.alloc(60).toString('base64')])('%p opens to nothing', (text) => {
    expect(unseal(text, hers)).toBe(null)
  })
})

test('a digest belongs to its secret and its purpose', () => {
  const all = [hers, { ...hers, purpose: 'tries' }, { ...hers, secret: `${secret}.` }]
  expect(new Set(all.map((one) => keyedDigest('ana@clinic.example', one))).size).toBe(3)
})
