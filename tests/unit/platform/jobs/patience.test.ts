import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { jobIdOf } from '@/platform/jobs/job-id'
import { nextPauseMs } from '@/platform/jobs/patience'

const patience = { firstPauseMs: 30_000, longestPauseMs: 3_600_000, forMs: 172_800_000 }
const at = (attempts: number, waitedMs = 0, chance = 1) =>
  nextPauseMs({ attempts, waitedMs, chance }, patience)

describe('what could not be done', () => {
  test('is tried again after 30 s, then after twice as long each time, up to an hour', () => {
    expect([1, 2, 3, 7, 8, 40, 2_000].map((attempts) => at(attempts))).toEqual([
      30_000, 60_000, 120_000, 1_920_000, 3_600_000, 3_600_000, 3_600_000,
    ])
  })

  test('does not come back all at once', () => {
    expect(at(1, 0, 0)).toBe(22_500)
  })

  test('is given up before it has waited for longer than two days', () => {
    expect(at(50, 172_800_000 - 3_600_000)).toBe(3_600_000)
    expect(at(50, 172_800_000 - 3_599_999)).toBeNull()
  })

  test('comes to an end, whatever chance says', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (chances) => {
        let waitedMs = 0
        for (let attempts = 1; ; attempts++) {
          const pause = at(attempts, waitedMs, chances[attempts % chances.length])
          if (pause === null) break
          waitedMs += pause
        }
        expect(waitedMs).toBeLessThanOrEqual(172_800_000)
        expect(waitedMs).toBeGreaterThan(169_000_000)
      }),
    )
  })
})

test('a key has one id, and is not mistaken for the key of another job', () => {
  expect(jobIdOf('send-mail', 'letter 7')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(jobIdOf('send-mail', 'letter 7')).toBe(jobIdOf('send-mail', 'letter 7'))
  expect(
    new Set([jobIdOf('send-mail', '7'), jobIdOf('send-mail', '8'), jobIdOf('ring-bell', '7')]).size,
  ).toBe(3)
})
