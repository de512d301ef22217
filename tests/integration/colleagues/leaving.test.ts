import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { findPublished } from '@/answers/queries'
import { ask, json, seen, signIn } from '@tests/integration/api/caller'
import type { Person } from '@tests/support/clinic'
import { openColumn, type Column } from '@tests/support/column'

let column: Column
let admin: Record<string, string>
let adminPerson: Person

beforeAll(async () => {
  column = await openColumn()
  adminPerson = await column.clinic.hire('admin')
})
beforeEach(async () => {
  admin = { ...json, ...(await signIn(adminPerson)).session }
})

const order = async (person: Person, name: string, body: object) =>
  seen(await ask('POST', `/api/staff/${person.staff.id}/${name}`, admin, body))

const login = ({ email, password }: Person) =>
  column.payload.login({ collection: 'users', data: { email, password } })

describe('somebody who has left', () => {
  test('is nobody from the next request on, whichever instance answers it (case 17)', async () => {
    const leaver = await column.clinic.hire('doctor')
    const { session } = await signIn(leaver)
    expect((await ask('GET', '/api/sign-offs', session)).status).toBe(200)
    expect((await order(leaver, 'leave', { doctor: false })).status).toBe(200)
    expect((await ask('GET', '/api/sign-offs', session)).status).toBe(404)
    // Sessions stand in the database, where every instance asks for them.
    expect(
      await column.clinic.sql('select 1 from private.sessions where user_id = $1', [leaver.user.id]),
    ).toEqual([])
    await expect(login(leaver)).rejects.toMatchObject({ status: 401 })
  })

  test('keeps their name on the page of what they wrote, with or without a profile in use', async () => {
    const { slug } = await column.published('Growing pains at night')
    const { writer } = column
    const shown = async () => {
      const found = await findPublished(slug)
      return found?.kind === 'published' ? JSON.stringify(found.answer) : found?.kind
    }
    expect(await shown()).toContain(writer.doctor?.name)
    expect((await order(writer, 'leave', { doctor: true })).status).toBe(200)
    const doctor = await column.payload.findByID({ collection: 'doctors', id: String(writer.doctor?.id) })
    expect(doctor.active).toBe(false)
    expect(await shown()).toContain(writer.doctor?.name)

    const back = await order(writer, 'return', { delivery: 'link', doctor: true })
    expect(back.status).toBe(200)
    const again = await column.payload.findByID({ collection: 'doctors', id: String(writer.doctor?.id) })
    expect(again.active).toBe(true)
  })

  test('keeps their profile in use where the switch says so', async () => {
    const leaver = await column.clinic.hire('doctor', { doctor: 'Stays On The Page' })
    await order(leaver, 'leave', { doctor: false })
    const doctor = await column.payload.findByID({ collection: 'doctors', id: String(leaver.doctor?.id) })
    expect(doctor.active).toBe(true)
  })

  test('is not the last admin', async () => {
    const other = await column.clinic.hire('admin')
    const session = { ...json, ...(await signIn(other)).session }
    const leave = (person: Person, by: Record<string, string>) =>
      ask('POST', `/api/staff/${person.staff.id}/leave`, by, {})
    const outcomes = await Promise.all([leave(other, admin), leave(adminPerson, session)])
    expect(outcomes.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
    const rows = await column.clinic.sql(`select id from staff where role = 'admin' and active`)
    expect(rows).toHaveLength(1)
    // Whoever stayed goes on.
    if (rows[0]?.id !== adminPerson.staff.id) adminPerson = other
  })

  test('comes back with a new password alone', async () => {
    const leaver = await column.clinic.hire('editor')
    await order(leaver, 'leave', {})
    const { body, status } = await order(leaver, 'return', { delivery: 'link' })
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ link: expect.stringMatching(/\/desk\/password\/[0-9a-f]{64}$/) })
    await expect(login(leaver)).rejects.toMatchObject({ status: 401 })
    expect((await order(leaver, 'return', { delivery: 'link' })).status).toBe(409)
  })

  test('does not come back by plain saving, as an old page in a browser would', async () => {
    const leaver = await column.clinic.hire('editor')
    await order(leaver, 'leave', {})
    const saved = await ask('PATCH', `/api/staff/${leaver.staff.id}`, admin, {
      active: true,
      name: 'New Name',
    })
    expect(saved.status).toBe(200)
    expect(await column.payload.findByID({ collection: 'staff', id: leaver.staff.id })).toMatchObject({
      active: false,
      name: 'New Name',
    })
  })
})
