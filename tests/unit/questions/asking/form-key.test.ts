import { expect, test } from '@jest/globals'

import { newFormKey, readFormKey } from '@/questions/asking/form-key'

const secret = 'a secret of the clinic, thirty-two characters'
const at = Date.UTC(2026, 10, 28, 9, 30)

test('A form of ours tells when it was opened', () => {
  const made = newFormKey(secret, at)
  expect(made.key).toMatch(/^[\w-]{43}$/)
  expect(readFormKey(made, secret)).toBe(at)
  expect(newFormKey(secret, at).key).not.toBe(made.key)
})

test('Another key, another time and another clinic make it none of ours', () => {
  const made = newFormKey(secret, at)
  const earlier = newFormKey(secret, at - 5_000)
  expect(readFormKey({ ...made, key: earlier.key }, secret)).toBeNull()
  expect(readFormKey({ ...made, opened: earlier.opened }, secret)).toBeNull()
  expect(readFormKey(made, 'a secret of somebody else, thirty-two letters')).toBeNull()
  expect(readFormKey({ key: '', opened: '' }, secret)).toBeNull()
})
