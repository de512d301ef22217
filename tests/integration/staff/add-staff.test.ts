import { beforeAll, describe, expect, test } from '@jest/globals'

import { addStaff, removeStaff, renewPasswordLink } from '@/staff/commands'
import { choosePassword } from '@/staff/password-links/commands'
import { findStaffByEmail, findStaffOf, listStaff } from '@/staff/queries'
import { ask, signIn } from '@tests/integration/api/caller'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { handedOver } from '@tests/support/password-links'

let clinic: Clinic
const now = new Date('2026-11-23T09:00:00Z')

beforeAll(async () => {
  clinic = await openClinic()
  await clinic.hire('admin')
})

const choose = (link: string, password: string) =>
  choosePassword(clinic.payload, { token: link.split('/').at(-1) ?? '', password, repeated: password }, now)

const logIn = (email: string, password: string) =>
  clinic.payload.login({ collection: 'users', data: { email, password } })

const add = async (email: string, more: { doctor?: string } = {}) =>
  handedOver(await addStaff(clinic.payload, { email, role: 'doctor', name: 'A. Writer', ...more }, now))

describe('adding somebody', () => {
  test('gives a link with which they choose a password, and then sign in', async () => {
    const { link, expiresAt } = await add(' Writer@Example.org ')
    expect(link).toMatch(/^https?:\/\/[^/]+\/desk\/password\/[0-9a-f]{64}$/)
    expect(expiresAt).toEqual(new Date('2026-11-30T09:00:00Z'))

    expect(await choose(link, 'copper lantern under ivy')).toEqual({
      ok: true,
      value: { email: 'writer@example.org' },
    })
    const { user } = await logIn('writer@example.org', 'copper lantern under ivy')
    expect(user).toMatchObject({ email: 'writer@example.org', role: 'doctor' })
    const person = await findStaffByEmail(clinic.payload, 'WRITER@example.org')
    expect(person).toMatchObject({ name: 'A. Writer', role: 'doctor', isActive: true, doctor: null })
    expect(await findStaffOf(clinic.payload, person?.user ?? '')).toEqual(person)
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

  test('whose sign-in was there before leaves no way in but the link', async () => {
    const known = { email: 'known@example.org', password: 'a password somebody knows' }
    await clinic.payload.create({ collection: 'users', data: known })
    await add(known.email)
    await expect(logIn(known.email, known.password)).rejects.toMatchObject({ status: 401 })
  })
})

describe('a new link', () => {
  test('is for nobody who does not work here', async () => {
    const unknown = await renewPasswordLink(clinic.payload, 'unknown@example.org', now)
    expect(unknown).toMatchObject({
      ok: false,
      problem: { type: 'notStaff', message: expect.stringContaining('unknown@example.org') },
    })
  })

  test('for somebody who has signed in lasts a day, signs them out and ends their password', async () => {
    const { email, password, user } = await clinic.hire('editor')
    await logIn(email, password)
    const { link, expiresAt } = handedOver(await renewPasswordLink(clinic.payload, email, now))
    expect(expiresAt).toEqual(new Date('2026-11-24T09:00:00Z'))
    expect(await clinic.sql('select id from private.sessions where user_id = $1', [user.id])).toEqual([])
    await expect(logIn(email, password)).rejects.toMatchObject({ status: 401 })
    expect(await choose(link, 'another lantern under ivy')).toMatchObject({ ok: true })
    await expect(logIn(email, 'another lantern under ivy')).resolves.toBeDefined()
  })
})

describe('removing somebody', () => {
  test('ends their session at once, and their links', async () => {
    const { link, email } = await add('leaver@example.org')
    await choose(link, 'copper lantern under ivy')
    const { session } = await signIn({ email, password: 'copper lantern under ivy' })
    expect((await ask('GET', '/api/users/me', session)).status).toBe(200)
    const { user } = (await findStaffByEmail(clinic.payload, email)) ?? { user: '' }
    expect(await removeStaff(clinic.payload, email)).toMatchObject({ ok: true, value: { isActive: false } })
    expect((await ask('GET', '/api/users/me', session)).status).toBe(404)

    const [row] = await clinic.sql(
      `select (select count(*)::int from password_links where user_id = users.id) as links,
              (select count(*)::int from private.sessions where user_id = users.id) as sessions
         from users where id = $1`,
      [user],
    )
    expect(row).toEqual({ links: 0, sessions: 0 })
    expect(await renewPasswordLink(clinic.payload, email, now)).toMatchObject({
      problem: { type: 'hasLeft' },
    })
    const again = await addStaff(clinic.payload, { email, role: 'editor', name: 'A. Leaver' }, now)
    expect(again).toMatchObject({ problem: { type: 'hasLeft' } })
  })

  test('leaves their name in the list', async () => {
    const everybody = await listStaff(clinic.payload)
    const leaver = everybody.find(({ email }) => email === 'leaver@example.org')
    expect(leaver).toMatchObject({ name: 'A. Writer', isActive: false })
  })
})
