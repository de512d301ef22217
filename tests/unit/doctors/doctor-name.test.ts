import { describe, expect, test } from '@jest/globals'

import { readDoctorName } from '@/doctors/doctor-name'

describe('A name on the command line', () => {
  test('ends at the first comma; what follows are the credentials', () => {
    expect(readDoctorName('A. Writer, MD, FAAFP')).toEqual({
      ok: true,
      value: { name: 'A. Writer', credentials: 'MD, FAAFP' },
    })
  })

  test('may come without credentials', () => {
    expect(readDoctorName('Ines Okafor')).toEqual({
      ok: true,
      value: { name: 'Ines Okafor', credentials: null },
    })
    expect(readDoctorName('Ines Okafor,')).toEqual(readDoctorName('Ines Okafor'))
  })

  test('is the same doctor however it is spaced', () => {
    expect(readDoctorName('  Ines \t Okafor ,MD\n')).toEqual(readDoctorName('Ines Okafor, MD'))
  })

  test('is refused where only credentials are given', () => {
    for (const text of ['', '   ', ', MD']) {
      expect(readDoctorName(text)).toEqual({ ok: false, problem: { type: 'noName' } })
    }
  })

  test('is refused where it is longer than a byline', () => {
    const tooLong = { ok: false, problem: { type: 'tooLong' } }
    expect(readDoctorName('a'.repeat(121))).toEqual(tooLong)
    expect(readDoctorName(`Ines Okafor, ${'M'.repeat(121)}`)).toEqual(tooLong)
    expect(readDoctorName('a'.repeat(120))).toMatchObject({ ok: true })
  })
})
