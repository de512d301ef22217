import { expect, test } from '@jest/globals'

import { newRepeats } from '@/platform/repeats'

test('Whoever comes again with a key is told the same, so many times', async () => {
  const repeats = newRepeats<number>({ keys: 10, times: 3 }, () => true)
  let count = 0
  const come = () => repeats.once('a', () => Promise.resolve(++count))
  expect([await come(), await come(), await come(), await come()]).toEqual([1, 1, 1, 2])
  expect(await repeats.once('b', () => Promise.resolve(7))).toBe(7)
})

test('What is not worth keeping, or failed, is tried anew', async () => {
  const repeats = newRepeats<boolean>({ keys: 10, times: 3 }, (isKept) => isKept)
  const outcomes = [false, true, false]
  const come = () => repeats.once('a', () => Promise.resolve(outcomes.shift() ?? false))
  expect([await come(), await come(), await come()]).toEqual([false, true, true])
  await expect(repeats.once('c', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await repeats.once('c', () => Promise.resolve(true))).toBe(true)
})
