import { beforeAll, describe, expect, test } from '@jest/globals'

import { actorFor, askers } from '@tests/support/access-table'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

const harbourStreet = {
  name: 'Harbour Street Clinic',
  language: 'en-GB',
  callNumber: '+44 20 7946 0958',
  timeZone: 'Europe/London',
  openingHours: [{ days: ['monday' as const, 'tuesday' as const], opens: '08:00', closes: '17:00' }],
  closures: [{ from: '2026-12-24T12:00:00.000Z', until: '2027-01-01T12:00:00.000Z', reason: 'Holidays' }],
}

test('A column that has just been set up has a clinic before anybody fills anything in', async () => {
  const { getClinic } = await import('@/settings/queries')
  expect(await getClinic()).toMatchObject({ name: 'Ask the Doctors', language: 'en', callNumber: null })
})

test('Anyone reads the settings, only an admin changes them', async () => {
  const { payload } = clinic
  const changed: string[] = []
  for (const asker of askers) {
    const actor = await actorFor(clinic, asker)
    expect(await payload.findGlobal({ slug: 'settings', ...actor })).toHaveProperty('language')
    await payload.updateGlobal({ slug: 'settings', data: harbourStreet, ...actor }).then(
      () => changed.push(asker),
      (error: unknown) => expect(error).toMatchObject({ name: 'Forbidden' }),
    )
  }
  expect(changed).toEqual(['admin'])
})

describe('What an admin fills in', () => {
  test('is what pages show', async () => {
    await clinic.payload.updateGlobal({ slug: 'settings', data: harbourStreet })
    const { getClinic } = await import('@/settings/queries')
    expect(await getClinic(new Date('2026-12-31T10:00:00Z'))).toMatchObject({
      name: 'Harbour Street Clinic',
      callNumber: { shown: '+44 20 7946 0958', dialled: '+442079460958' },
      openingHours: 'Monday, Tuesday: 08:00 to 17:00\nClosed 24 December 2026 to 1 January 2027: Holidays',
    })
  })

  test('is refused with a sentence where a page could not use it', async () => {
    const faults = {
      language: 'English please',
      accentColour: 'red;}',
      callNumber: '555 0142',
      timeZone: 'Springfield',
      emergencyNumber: 'nine',
    }
    for (const [path, value] of Object.entries(faults)) {
      const saved = clinic.payload.updateGlobal({ slug: 'settings', data: { [path]: value } })
      await expect(saved).rejects.toMatchObject({
        data: { errors: [{ path, message: expect.stringMatching(/^Write/) }] },
      })
    }
  })
})
