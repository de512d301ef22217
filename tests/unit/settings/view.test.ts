import { describe, expect, test } from '@jest/globals'

import { toClinicView } from '@/settings/view'

const now = new Date('2026-12-31T23:30:00Z')

describe('The clinic on a page', () => {
  test('has a name and a language before anything is set', () => {
    expect(toClinicView({}, now)).toEqual({
      name: 'Ask the Doctors',
      language: 'en',
      logo: null,
      accentColour: null,
      address: null,
      callNumber: null,
      textNumber: null,
      openingHours: null,
      emergencyNumber: null,
      emergencyWords: null,
      timeZone: 'UTC',
      isExample: false,
    })
  })

  test('shows what is set, and no empty lines for what is blank', () => {
    const view = toClinicView(
      {
        name: ' Harbour Street Clinic ',
        language: 'en-GB',
        accentColour: '#1d6f5c',
        address: '  ',
        callNumber: '+44 20 7946 0958',
        emergencyNumber: '999',
        openingHours: [{ days: ['monday'], opens: '08:00', closes: '17:00' }],
        isExample: true,
      },
      now,
    )
    expect(view).toMatchObject({
      name: 'Harbour Street Clinic',
      language: 'en-GB',
      accentColour: '#1d6f5c',
      address: null,
      callNumber: { shown: '+44 20 7946 0958', dialled: '+442079460958' },
      textNumber: null,
      openingHours: 'Monday: 08:00 to 17:00',
      emergencyNumber: '999',
      isExample: true,
    })
  })

  test('falls back to English where an old record names no language', () => {
    expect(toClinicView({ language: 'not a tag' }, now).language).toBe('en')
  })

  test('tells a closure until the day is over where the clinic is, not where the server is', () => {
    const closures = [{ from: '2026-12-31T12:00:00.000Z', reason: 'New Year’s Eve' }]
    const inPortland = toClinicView({ closures, timeZone: 'America/Los_Angeles' }, now)
    const inTokyo = toClinicView({ closures, timeZone: 'Asia/Tokyo' }, now)
    expect(inPortland.openingHours).toBe('Closed 31 December 2026: New Year’s Eve')
    expect(inTokyo.openingHours).toBeNull()
  })
})
