import { beforeEach, describe, expect, test } from '@jest/globals'

import { removeStaff } from '@/staff/commands'
import { openClinic, type Clinic, type Person } from '@tests/support/clinic'

let clinic: Clinic
let admin: Person

beforeEach(async () => {
  clinic = await openClinic()
  admin = await clinic.hire('admin')
  const former = await clinic.hire('admin')
  await clinic.payload.update({ collection: 'staff', id: former.staff.id, data: { active: false } })
  await clinic.hire('editor')
})

const change = (person: Person, data: { active?: boolean; role?: 'editor'; name?: string }) =>
  clinic.payload.update({ collection: 'staff', id: person.staff.id, data })
const dismiss = (person: Person) => clinic.payload.delete({ collection: 'staff', id: person.staff.id })

async function activeAdmins(): Promise<number> {
  const rows = await clinic.sql(`select id from staff where role = 'admin' and active`)
  return rows.length
}

describe('the last active admin', () => {
  test('is not demoted, and is told why', async () => {
    await expect(change(admin, { role: 'editor' })).rejects.toMatchObject({
      data: { errors: [{ path: 'role', message: expect.stringContaining('last active admin') }] },
    })
  })

  test('is not made inactive', async () => {
    await expect(change(admin, { active: false })).rejects.toMatchObject({
      data: { errors: [{ path: 'active' }] },
    })
  })

  test('is not deleted', async () => {
    await expect(dismiss(admin)).rejects.toThrow('last active admin')
  })

  test('is not removed from the command line', async () => {
    const removed = await removeStaff(clinic.payload, admin.email)
    expect(removed).toMatchObject({ ok: false, problem: { type: 'lastAdmin' } })
  })

  test('may be given another name', async () => {
    await expect(change(admin, { name: 'B. Matron' })).resolves.toMatchObject({ name: 'B. Matron' })
  })

  test('remains, since people are changed and deleted one at a time', async () => {
    await clinic.hire('admin')
    const where = { role: { equals: 'admin' } } as const
    const { payload } = clinic
    const all = 'one person at a time'
    await expect(payload.update({ collection: 'staff', where, data: { active: false } })).rejects.toThrow(all)
    await expect(payload.delete({ collection: 'staff', where })).rejects.toThrow(all)
    expect(await activeAdmins()).toBe(2)
  })

  test('remains when two admins demote each other at the same moment', async () => {
    const other = await clinic.hire('admin')
    await Promise.allSettled([change(admin, { role: 'editor' }), change(other, { role: 'editor' })])
    expect(await activeAdmins()).toBe(1)
  })

  test('is free to go once there is another', async () => {
    await clinic.hire('admin')
    await expect(dismiss(admin)).resolves.toMatchObject({ id: admin.staff.id })
  })
})

describe('deleting', () => {
  test('a sign-in that belongs to somebody is refused', async () => {
    const deleting = clinic.payload.delete({ collection: 'users', id: admin.user.id })
    await expect(deleting).rejects.toThrow('inactive')
  })

  test('somebody who has signed off an answer is refused', async () => {
    const reviewer = await clinic.hire('doctor', { doctor: 'B. Reviewer' })
    const answer = await clinic.payload.create({
      collection: 'answers',
      data: { title: 'Leg cramps at night' },
      draft: true,
    })
    await clinic.payload.create({
      collection: 'sign-offs',
      data: {
        answer: answer.id,
        by: reviewer.staff.id,
        at: '2026-11-20T10:00:00.000Z',
        via: 'commandLine',
        hash: 'a hash of these words',
        signedText: { title: 'Leg cramps at night' },
      },
    })
    await expect(dismiss(reviewer)).rejects.toThrow('inactive')
  })
})
