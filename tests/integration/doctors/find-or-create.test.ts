import { beforeAll, describe, expect, test } from '@jest/globals'

import { findOrCreateDoctor } from '@/doctors/commands'
import { findDoctorByName } from '@/doctors/queries'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

describe('Whoever names a doctor on the command line', () => {
  test('gets a new byline the first time and the same one ever after', async () => {
    const { payload } = clinic
    const first = await findOrCreateDoctor(payload, 'Ines Okafor, MD')
    const second = await findOrCreateDoctor(payload, ' Ines  Okafor ,MD')
    const short = await findOrCreateDoctor(payload, 'Ines Okafor')
    if (!first.ok || !second.ok || !short.ok) throw new Error('a plain name was refused')
    expect(first.value.doctor).toMatchObject({ name: 'Ines Okafor', credentials: 'MD', active: true })
    expect([first.value.isNew, second.value.isNew, short.value.isNew]).toEqual([true, false, false])
    expect(second.value.doctor.id).toBe(first.value.doctor.id)
    expect(short.value.doctor.id).toBe(first.value.doctor.id)
    expect((await findDoctorByName(payload, 'Ines Okafor'))?.id).toBe(first.value.doctor.id)
  })

  test('is not given somebody with other credentials', async () => {
    const { payload } = clinic
    await findOrCreateDoctor(payload, 'Sam Lindqvist, DO')
    expect(await findOrCreateDoctor(payload, 'Sam Lindqvist, MD')).toEqual({
      ok: false,
      problem: { type: 'otherCredentials', name: 'Sam Lindqvist', recorded: 'DO' },
    })
  })

  test('is told when there is no name, and nothing is stored', async () => {
    const { payload } = clinic
    const before = await payload.count({ collection: 'doctors' })
    expect(await findOrCreateDoctor(payload, ', MD')).toEqual({ ok: false, problem: { type: 'noName' } })
    expect(await payload.count({ collection: 'doctors' })).toEqual(before)
    expect(await findDoctorByName(payload, 'Nobody Known')).toBeNull()
  })
})
