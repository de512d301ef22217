import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { mayCall } from '@/api/queries'
import { ask, json, signIn } from '@tests/integration/api/caller'
import { codeOf } from '@tests/support/authenticator'
import { forgottenLink, typePassword } from '@tests/support/password-links'
import { openClinic, type Clinic, type Person } from '@tests/support/clinic'
import { getPhone, post, tryToSignIn } from '@tests/support/signing-in'

let clinic: Clinic
let admin: Person

beforeAll(async () => {
  clinic = await openClinic()
  admin = await clinic.hire('admin')
})
beforeEach(() => requireOf([]))

type Roles = ('admin' | 'doctor' | 'editor')[]

async function requireOf(secondFactorRoles: Roles): Promise<void> {
  await clinic.payload.updateGlobal({ slug: 'settings', data: { secondFactorRoles } })
}

const open = async (session: object, path = '/api/answers?draft=true') =>
  (await ask('GET', path, { ...session })).status

describe('whose role needs a second factor', () => {
  test('reaches nothing but the setting up of it, and everything right after', async () => {
    await requireOf(['doctor'])
    const doctor = await clinic.hire('doctor')
    const { session, response } = await signIn(doctor)
    expect(response.status).toBe(200)
    for (const path of ['/api/sign-offs', '/api/users/me', `/api/users/${doctor.user.id}`, '/api/access']) {
      expect(await open(session, path)).toBe(403)
    }
    const saving = await ask('PATCH', `/api/users/${doctor.user.id}`, { ...json, ...session }, { email: 'a' })
    expect(saving.status).toBe(403)
    const call = { name: 'form-state', args: { collectionSlug: 'topics' } }
    expect(await mayCall(new Headers(session), call)).toBe(false)
    const { user, permissions } = await clinic.payload.auth({ headers: new Headers(session) })
    expect([user?.id, user?.role]).toEqual([doctor.user.id, null])
    expect(permissions.canAccessAdmin).toBeFalsy()

    const started = await post('/api/users/second-factor/start', session)
    const code = codeOf(String(started.body.secret))
    expect(await post('/api/users/second-factor/confirm', session, { code: '000000' })).toMatchObject({
      status: 403,
    })
    expect(await post('/api/users/second-factor/confirm', session, { code })).toMatchObject({ status: 200 })
    expect(await open(session, '/api/sign-offs')).toBe(200)
  })

  test('is led to it from the next click when the settings change', async () => {
    const editor = await clinic.hire('editor')
    const { session } = await signIn(editor)
    expect(await open(session, '/api/sign-offs')).toBe(200)
    await requireOf(['editor'])
    expect(await open(session, '/api/sign-offs')).toBe(403)
  })

  test('cannot remove it; whoever need not have it can, with a code', async () => {
    const editor = await clinic.hire('editor')
    const { secret, session } = await getPhone(clinic, editor)
    await requireOf(['editor'])
    const remove = (code: string) => post('/api/users/second-factor/remove', session, { code })
    expect(await remove(codeOf(secret))).toMatchObject({ status: 409 })
    await requireOf([])
    expect(await remove('000000')).toMatchObject({ status: 403 })
    expect(await remove(codeOf(secret))).toMatchObject({ status: 200 })
    expect(await tryToSignIn(editor)).toMatchObject({ status: 200 })
  })
})

describe('a colleague who lost their phone', () => {
  test('is freed of it by an admin alone, is signed out, and sets up another', async () => {
    const doctor = await clinic.hire('doctor')
    const { session } = await getPhone(clinic, doctor)
    const address = `/api/users/${doctor.user.id}/second-factor/take-away`
    const takeAway = async (who: Person) => (await post(address, (await signIn(who)).session)).status
    expect(await takeAway(await clinic.hire('editor'))).toBe(404)
    expect(await takeAway(admin)).toBe(200)
    expect(await open(session, '/api/sign-offs')).toBe(404)
    expect(await tryToSignIn(doctor)).toMatchObject({ status: 200 })
    expect(await takeAway(admin)).toBe(409)
  })
})

describe('a link to a new password', () => {
  test('does not lead past the second factor, and ends the sessions of before (cases 69 and 70)', async () => {
    const doctor = await clinic.hire('doctor')
    const { secret, session } = await getPhone(clinic, doctor)
    const token = await forgottenLink(clinic, doctor)
    const password = 'copper lantern under ivy'
    const chosen = await typePassword(token, password)
    expect(chosen.status).toBe(303)
    expect(chosen.headers.get('set-cookie')).not.toContain('payload-token')
    expect(await open(session, '/api/sign-offs')).toBe(404)

    const anew = { email: doctor.email, password }
    expect(await tryToSignIn(anew)).toMatchObject({ status: 401, cookie: null })
    expect(await tryToSignIn(anew, codeOf(secret))).toMatchObject({ status: 200 })
    const again = await typePassword(token, password)
    expect([again.status, again.headers.get('set-cookie')]).toEqual([403, null])
  })
})

test('nobody without a session sets anything up', async () => {
  for (const deed of ['start', 'confirm', 'backup-codes', 'remove']) {
    expect(await post(`/api/users/second-factor/${deed}`, {})).toMatchObject({ status: 404 })
  }
})
