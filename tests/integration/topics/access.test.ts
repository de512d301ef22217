import { randomUUID } from 'node:crypto'

import { beforeAll, expect, test } from '@jest/globals'

import { accessTable } from '@tests/support/access-table'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

test('Anyone reads the topics; those who write answers keep them, editors and admins may delete', async () => {
  const { payload } = clinic
  const topic = () => ({ name: `Muscles ${randomUUID()}` })
  expect(
    await accessTable(clinic, {
      make: () => payload.create({ collection: 'topics', data: topic() }),
      create: (actor) => payload.create({ collection: 'topics', data: topic(), ...actor }),
      read: (id, actor) => payload.findByID({ collection: 'topics', id, ...actor }),
      update: (id, actor) =>
        payload.update({ collection: 'topics', id, data: { sensitive: true }, ...actor }),
      delete: (id, actor) => payload.delete({ collection: 'topics', id, ...actor }),
    }),
  ).toEqual({
    anonymous: 'read',
    frontDesk: 'read',
    doctor: 'create read update',
    editor: 'create read update delete',
    admin: 'create read update delete',
  })
})
