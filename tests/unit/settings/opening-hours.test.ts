import { describe, expect, test } from '@jest/globals'

import { clockTimeProblem, openingHoursLines, type Hours } from '@/settings/opening-hours'

const weekdays: Hours = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  opens: '08:00',
  closes: '17:00',
}
const today = '2026-12-20'

describe('A reader who wonders whether the clinic is open', () => {
  test('reads days in a row as a span', () => {
    const saturday: Hours = { days: ['saturday'], opens: '09:00', closes: '12:00' }
    expect(openingHoursLines([weekdays, saturday], [], today)).toBe(
      'Monday to Friday: 08:00 to 17:00\nSaturday: 09:00 to 12:00',
    )
  })

  test('reads single days in the order of the week, however they were ticked', () => {
    const some: Hours = { days: ['friday', 'tuesday', 'monday'], opens: '08:00', closes: '12:00' }
    expect(openingHoursLines([some], [], today)).toBe('Monday, Tuesday, Friday: 08:00 to 12:00')
  })

  test('learns of closures that are not over', () => {
    const closures = [
      { from: '2026-11-26', until: null, reason: 'Thanksgiving' },
      { from: '2026-12-20', until: '2026-12-20', reason: null },
      { from: '2026-12-24', until: '2027-01-01', reason: 'Winter holidays' },
    ]
    expect(openingHoursLines([], closures, today)).toBe(
      'Closed 20 December 2026\nClosed 24 December 2026 to 1 January 2027: Winter holidays',
    )
  })

  test('reads nothing where nothing is set', () => {
    expect(openingHoursLines([], [], today)).toBeNull()
  })
})

test('A clock time has two digits on each side, and exists', () => {
  expect(['00:00', '08:30', '23:59'].map(clockTimeProblem)).toEqual([null, null, null])
  for (const text of ['', '8:30', '24:00', '12:60', 'noon']) expect(clockTimeProblem(text)).toContain('08:30')
})
