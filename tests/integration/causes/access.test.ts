import { beforeAll, expect, test } from '@jest/globals'

import { accessTable, actorFor } from '@tests/support/access-table'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

const data = { name: 'Dehydration', plainName: 'Not drinking enough' }

test('Anyone reads the causes; those who write answers keep them, editors and admins may delete', async () => {
  const { payload } = clinic
  expect(
    await accessTable(clinic, {
      make: () => payload.create({ collection: 'causes', data }),
      create: (actor) => payload.create({ collection: 'causes', data, ...actor }),
      read: (id, actor) => payload.findByID({ collection: 'causes', id, ...actor }),
      update: (id, actor) => payload.update({ collection: 'causes', id, data: { name: 'Thirst' }, ...actor }),
      delete: (id, actor) => payload.delete({ collection: 'causes', id, ...actor }),
    }),
  ).toEqual({
    anonymous: 'read',
    frontDesk: 'read',
    doctor: 'create read update',
    editor: 'create read update delete',
    admin: 'create read update delete',
  })
})

test('Where a cause is used, drafts included, is for staff alone', async () => {
  const { payload } = clinic
  const cause = await payload.create({ collection: 'causes', data })
  const draft = await payload.create({
    collection: 'answers',
    data: { title: 'Cramps after a run', causes: [{ cause: cause.id }] },
    draft: true,
  })
  const doctor = await actorFor(clinic, 'doctor')
  const visitor = await actorFor(clinic, 'anonymous')
  const find = { collection: 'causes', id: cause.id, depth: 0 } as const
  expect((await payload.findByID({ ...find, ...doctor })).usedIn?.docs).toEqual([draft.id])
  expect(
    await payload.findByID({ ...find, joins: { usedIn: { count: true } }, ...visitor }),
  ).not.toHaveProperty('usedIn')
  const where = { 'usedIn.title': { equals: 'Cramps after a run' } }
  await expect(payload.find({ collection: 'causes', where, ...visitor })).rejects.toThrow('usedIn')
  await expect(payload.find({ collection: 'causes', sort: 'usedIn.title', ...visitor })).rejects.toThrow(
    'usedIn',
  )
})
