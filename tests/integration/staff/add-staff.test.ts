import { beforeAll, describe, expect, test } from '@jest/globals'

import { addStaff, removeStaff, renewInvitation } from '@/staff/commands'
import { findStaffByEmail, findStaffOf, listStaff } from '@/staff/queries'
import { ask, signIn } from '@tests/integration/api/caller'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic
const now = new Date('2026-11-23T09:00:00Z')

beforeAll(async () => {
  clinic = await openClinic()
  await clinic.hire('admin')
})

const choose = (link: string, password: string) =>
  clinic.payload.resetPassword({
    collection: 'users',
    data: { token: link.split('/').at(-1) ?? '', password },
    overrideAccess: true,
  })

async function add(email: string, more: { doctor?: string } = {}) {
  const added = await addStaff(clinic.payload, { email, role: 'doctor', name: 'A. Writer', ...more }, now)
  if (!added.ok) throw new Error(added.problem.message)
  return added.value
}

describe('adding somebody', () => {
  test('gives a link with which they choose a password', async () => {
    const { link, expiresAt } = await add(' Writer@Example.org ')
    expect(link).toMatch(/^https?:\/\/[^/]+\/admin\/reset\/[0-9a-f]{40}$/)
    expect(expiresAt).toEqual(new Date('2026-11-24T09:00:00Z'))

    const chosen = await choose(link, 'copper lantern under ivy')
    expect(chosen.user).toMatchObject({ email: 'writer@example.org' })
    const person = await findStaffByEmail(clinic.payload, 'WRITER@example.org')
    expect(person).toMatchObject({ name: 'A. Writer', role: 'doctor', isActive: true, doctor: null })
    expect(await findStaffOf(clinic.payload, person?.user ?? '')).toEqual(person)
  })

  test('makes a link that lasts a day', async () => {
    const { email } = await add('day@example.org')
    const [row] = await clinic.sql(
      `select reset_password_expiration > now() + interval '23 hours' as "isLong",
              reset_password_expiration < now() + interval '25 hours' as "isShort" from users where email = $1`,
      [email],
    )
    expect(row).toEqual({ isLong: true, isShort: true })
  })

  test('twice says so, and how to make a new link', async () => {
    await add('twice@example.org')
    const again = await addStaff(
      clinic.payload,
      { email: 'Twice@example.org', role: 'admin', name: 'X' },
      now,
    )
    expect(again).toMatchObject({
      ok: false,
      problem: { type: 'addressTaken', message: expect.stringContaining('npm run staff -- link') },
    })
    expect(await findStaffByEmail(clinic.payload, 'twice@example.org')).toMatchObject({ role: 'doctor' })
  })

  test('with a byline that is somebody’s already is refused, and makes nothing', async () => {
    const { doctor } = await clinic.hire('doctor', { doctor: 'B. Reviewer' })
    const added = await addStaff(
      clinic.payload,
      { email: 'second@example.org', role: 'doctor', name: 'B. Again', doctor: doctor?.id },
      now,
    )
    expect(added).toMatchObject({ ok: false, problem: { type: 'doctorTaken' } })
    const { totalDocs } = await clinic.payload.count({
      collection: 'users',
      where: { email: { equals: 'second@example.org' } },
    })
    expect(totalDocs).toBe(0)
  })
})

describe('a new link', () => {
  test('ends the one before', async () => {
    const first = await add('lost@example.org')
    const second = await renewInvitation(clinic.payload, 'lost@example.org', now)
    if (!second.ok) throw new Error(second.problem.message)
    await expect(choose(first.link, 'copper lantern under ivy')).rejects.toMatchObject({ status: 403 })
    await expect(choose(second.value.link, 'copper lantern under ivy')).resolves.toBeDefined()
  })

  test('is for nobody who does not work here', async () => {
    const unknown = await renewInvitation(clinic.payload, 'unknown@example.org', now)
    expect(unknown).toMatchObject({ ok: false, problem: { type: 'notStaff' } })
  })
})

describe('removing somebody', () => {
  test('ends their session at once, and their links', async () => {
    const { link, email } = await add('leaver@example.org')
    const { user } = await choose(link, 'copper lantern under ivy')
    const { session } = await signIn({ email, password: 'copper lantern under ivy' })
    expect((await ask('GET', '/api/users/me', session)).status).toBe(200)
    await renewInvitation(clinic.payload, email, now)
    expect(await removeStaff(clinic.payload, email)).toMatchObject({ ok: true, value: { isActive: false } })

    const [row] = await clinic.sql(
      `select reset_password_token as token, (select count(*)::int from private.sessions where user_id = users.id)
       as sessions from users where id = $1`,
      [user.id],
    )
    expect(row).toEqual({ token: null, sessions: 0 })
    expect(await renewInvitation(clinic.payload, email, now)).toMatchObject({ problem: { type: 'hasLeft' } })
    const again = await addStaff(clinic.payload, { email, role: 'editor', name: 'A. Leaver' }, now)
    expect(again).toMatchObject({ problem: { type: 'hasLeft' } })
  })

  test('leaves their name in the list', async () => {
    const everybody = await listStaff(clinic.payload)
    const leaver = everybody.find(({ email }) => email === 'leaver@example.org')
    expect(leaver).toMatchObject({ name: 'A. Writer', isActive: false })
  })
})
