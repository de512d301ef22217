import { describe, expect, test } from '@jest/globals'

import { helpNumberProblem, phoneNumberProblem, toPhoneNumberView } from '@/settings/phone-number'

describe('A clinic’s number', () => {
  test('may be written with spaces, hyphens, dots and brackets', () => {
    for (const text of ['', '+15035550142', '+1 (503) 555-0142', '+44 20 7946 0958', '+49.30.1234567']) {
      expect(phoneNumberProblem(text)).toBeNull()
    }
  })

  test('must say its country', () => {
    for (const text of ['503 555 0142', '0044 20 7946 0958', '+0 1', '+12', 'call me', '+1503555014212345']) {
      expect([text, phoneNumberProblem(text)]).toEqual([
        text,
        expect.stringContaining('For example +1 503 555 0142'),
      ])
    }
  })

  test('is dialled without the spaces and shown as the clinic writes it', () => {
    expect(toPhoneNumberView('+1 503-555-0142', '(503) 555-0142')).toEqual({
      shown: '(503) 555-0142',
      dialled: '+15035550142',
    })
    expect(toPhoneNumberView(' +1 503-555-0142 ', '  ')?.shown).toBe('+1 503-555-0142')
    expect([toPhoneNumberView(null, '555'), toPhoneNumberView(' ', null)]).toEqual([null, null])
  })
})

describe('A number for help', () => {
  test('may be as short as 911', () => {
    for (const text of ['', '911', '112', '0800 123 456', '+1 800-555-0199'])
      expect(helpNumberProblem(text)).toBeNull()
    for (const text of ['9', 'nine one one', '911;ext=1']) expect(helpNumberProblem(text)).toContain('911')
  })
})
