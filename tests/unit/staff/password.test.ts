import { describe, expect, test } from '@jest/globals'

import { longestPassword, passwordFault, shortestPassword } from '@/staff/users/password'

describe('choosing a password', () => {
  test('four words in a row will do', () => {
    expect(passwordFault('copper lantern under ivy', 'nurse@clinic.example')).toBeNull()
  })

  test('a short one is refused, at the very last character', () => {
    expect(passwordFault('x'.repeat(shortestPassword - 1))?.type).toBe('tooShort')
    expect(passwordFault('x'.repeat(shortestPassword))).toBeNull()
  })

  test('one that nobody types by hand is refused, at the very last character', () => {
    expect(passwordFault('x'.repeat(longestPassword))).toBeNull()
    expect(passwordFault('x'.repeat(longestPassword + 1))?.type).toBe('tooLong')
  })

  test('letters outside the alphabet count as one each', () => {
    expect(passwordFault('🌿'.repeat(shortestPassword))).toBeNull()
    expect(passwordFault('🌿'.repeat(shortestPassword - 1))?.type).toBe('tooShort')
  })

  test('the own address is no secret, however it is written', () => {
    expect(passwordFault(' Nurse@Clinic.Example ', 'nurse@clinic.example')?.type).toBe('isTheEmail')
  })

  test.each([undefined, null, 15, ['a long enough password'], { equals: '' }])(
    '%p is no password',
    (value) => {
      expect(passwordFault(value)?.type).toBe('notText')
    },
  )
})
