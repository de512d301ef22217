import { beforeAll, expect, test } from '@jest/globals'

import { accessTable } from '@tests/support/access-table'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

test('Anyone reads who the doctors are; editors and admins keep the list', async () => {
  const { payload } = clinic
  const data = { name: 'Ines Okafor', credentials: 'MD' }
  expect(
    await accessTable(clinic, {
      make: () => payload.create({ collection: 'doctors', data }),
      create: (actor) => payload.create({ collection: 'doctors', data, ...actor }),
      read: (id, actor) => payload.findByID({ collection: 'doctors', id, ...actor }),
      update: (id, actor) => payload.update({ collection: 'doctors', id, data: { active: false }, ...actor }),
      delete: (id, actor) => payload.delete({ collection: 'doctors', id, ...actor }),
    }),
  ).toEqual({
    anonymous: 'read',
    frontDesk: 'read',
    doctor: 'read',
    editor: 'create read update delete',
    admin: 'create read update delete',
  })
})
