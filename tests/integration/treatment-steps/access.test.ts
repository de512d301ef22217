import { beforeAll, expect, test } from '@jest/globals'

import { paragraph } from '@/platform/rich-text'
import { toLexical } from '@/platform/write-lexical'
import { accessTable, actorFor } from '@tests/support/access-table'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

const instruction = toLexical([paragraph('Hold an ice pack to the calf.')])
const data = { name: 'Ice, first three days', instruction, caution: 'Do NOT put ice on bare skin.' }

test('Anyone reads the steps; those who write answers keep them, editors and admins may delete', async () => {
  const { payload } = clinic
  const collection = 'treatment-steps'
  expect(
    await accessTable(clinic, {
      make: () => payload.create({ collection, data }),
      create: (actor) => payload.create({ collection, data, ...actor }),
      read: (id, actor) => payload.findByID({ collection, id, ...actor }),
      update: (id, actor) => payload.update({ collection, id, data: { name: 'Ice' }, ...actor }),
      delete: (id, actor) => payload.delete({ collection, id, ...actor }),
    }),
  ).toEqual({
    anonymous: 'read',
    frontDesk: 'read',
    doctor: 'create read update',
    editor: 'create read update delete',
    admin: 'create read update delete',
  })
})

test('Where a step is used, drafts included, is for staff alone', async () => {
  const { payload } = clinic
  const step = await payload.create({ collection: 'treatment-steps', data })
  const draft = await payload.create({
    collection: 'answers',
    data: { title: 'Cramps after a run', steps: [{ treatmentStep: step.id, instruction }] },
    draft: true,
  })
  const find = { collection: 'treatment-steps', id: step.id, depth: 0 } as const
  const doctor = await actorFor(clinic, 'doctor')
  const visitor = await actorFor(clinic, 'anonymous')
  expect((await payload.findByID({ ...find, ...doctor })).usedIn?.docs).toEqual([draft.id])
  expect(await payload.findByID({ ...find, ...visitor })).not.toHaveProperty('usedIn')
})

test('A source whose link could run code is refused with a sentence', async () => {
  const sources = [{ title: 'A guideline on cramps', url: 'javascript:alert(1)' }]
  const saved = clinic.payload.create({ collection: 'treatment-steps', data: { ...data, sources } })
  await expect(saved).rejects.toMatchObject({
    data: { errors: [{ path: 'sources.0.url', message: expect.stringContaining('https://') }] },
  })
})
