import { describe, expect, test } from '@jest/globals'

import { toDoctorView } from '@/doctors/view'
import type { Doctor } from '@/payload-types'

const ines: Doctor = {
  id: '6f0c2f6a-3c0e-4f0e-9d0e-2f1c7d1f0a11',
  name: 'Ines Okafor',
  createdAt: '2026-03-01T09:00:00.000Z',
  updatedAt: '2026-03-01T09:00:00.000Z',
}

describe('A byline', () => {
  test('of a doctor who gave only a name shows the name', () => {
    expect(toDoctorView(ines)).toEqual({
      id: ines.id,
      name: 'Ines Okafor',
      credentials: null,
      specialties: [],
      photo: null,
      declaredInterests: null,
    })
  })

  test('shows credentials, specialties and interests, and tells nothing else of the record', () => {
    const view = toDoctorView({
      ...ines,
      credentials: 'MD',
      specialties: ['family medicine'],
      declaredInterests: 'None declared.',
      active: false,
    })
    expect(view).toEqual({
      id: ines.id,
      name: 'Ines Okafor',
      credentials: 'MD',
      specialties: ['family medicine'],
      photo: null,
      declaredInterests: 'None declared.',
    })
  })
})
