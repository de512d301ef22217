import { beforeAll, describe, expect, test } from '@jest/globals'

import { mayCall } from '@/api/queries'
import { openClinic, type Clinic, type Person } from '@tests/support/clinic'

import { ask, json, signIn } from './caller'

let clinic: Clinic
let editor: Person
let admin: Person

beforeAll(async () => {
  clinic = await openClinic()
  editor = await clinic.hire('editor')
  admin = await clinic.hire('admin')
})

describe('somebody who works here', () => {
  test('reaches the record by their role', async () => {
    const asEditor = (await signIn(editor)).session
    const asAdmin = (await signIn(admin)).session
    expect((await ask('GET', '/api/sign-offs', asEditor)).status).toBe(200)
    expect((await ask('GET', `/api/users/${admin.user.id}`, asEditor)).status).toBe(404)
    expect((await ask('GET', `/api/users/${editor.user.id}`, asAdmin)).status).toBe(200)
    expect((await ask('GET', '/api/users/me', asEditor)).headers.get('cache-control')).toBe('no-store')
  })

  test('keeps their role when they write another into their own sign-in', async () => {
    const { session } = await signIn(editor)
    const write = async (path: string, changed: object) =>
      (await ask('PATCH', path, { ...session, ...json }, changed)).status
    const own = `/api/users/${editor.user.id}`
    expect(await write(own, { role: 'admin' })).toBe(200)
    for (const changed of [
      { 'role[]': 'admin' },
      { sessions: [] },
      { resetPasswordToken: 'mine' },
      { hash: 'x' },
    ]) {
      expect(await write(own, changed)).toBe(400)
    }
    const me: unknown = await (await ask('GET', '/api/users/me', session)).json()
    expect(me).toMatchObject({ user: { role: 'editor' } })
    expect(await write(`/api/staff/${editor.staff.id}`, { role: 'admin' })).toBe(403)
  })

  test('has the functions of the panel called on the server, and no other, as nobody else has', async () => {
    const headers = new Headers((await signIn(editor)).session)
    const call = { name: 'form-state', args: { collectionSlug: 'topics', data: { name: 'Sle\ud83d' } } }
    expect(await mayCall(headers, call)).toBe(true)
    expect(await mayCall(headers, { ...call, name: 'schedule-publish' })).toBe(false)
    expect(await mayCall(headers, { ...call, args: JSON.parse('{"data":{"__proto__":{"a":1}}}') })).toBe(
      false,
    )
    expect(await mayCall(new Headers(), call)).toBe(false)
  })

  test('is nobody on a page of another site, where the browser sends their cookie along', async () => {
    const { session } = await signIn(editor)
    const elsewhere = { cookie: session.cookie, origin: 'https://evil.example' }
    expect((await ask('GET', '/api/sign-offs', elsewhere)).status).toBe(404)
  })

  test('is nobody from the next request on once they are removed, and after signing out', async () => {
    const leaver = await clinic.hire('doctor')
    const { session } = await signIn(leaver)
    expect((await ask('GET', '/api/sign-offs', session)).status).toBe(200)
    await clinic.payload.update({ collection: 'staff', id: leaver.staff.id, data: { active: false } })
    expect((await ask('GET', '/api/sign-offs', session)).status).toBe(404)

    const other = (await signIn(editor)).session
    expect((await ask('POST', '/api/users/logout', other)).status).toBe(200)
    expect((await ask('GET', '/api/sign-offs', other)).status).toBe(404)
  })
})
