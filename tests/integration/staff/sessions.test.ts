import { createHmac } from 'node:crypto'

import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { hasStaffSession } from '@/api/queries'
import { env } from '@/platform/env'
import { listSessions, sessionLimits } from '@/staff/sessions/queries'
import { ask, signIn } from '@tests/integration/api/caller'
import { openClinic, type Clinic, type Person } from '@tests/support/clinic'
import { post } from '@tests/support/signing-in'

let clinic: Clinic
let doctor: Person
let session: Record<string, string>

beforeAll(async () => {
  clinic = await openClinic()
})
beforeEach(async () => {
  doctor = await clinic.hire('doctor')
  session = (await signIn(doctor)).session
})

const isOpen = async (held = session) => (await ask('GET', '/api/sign-offs', held)).status === 200
const move = (column: 'created_at' | 'last_seen_at', byMs: number) =>
  clinic.sql(
    `update private.sessions set ${column} = ${column} - $2 * interval '1 millisecond' where user_id = $1`,
    [doctor.user.id, byMs],
  )
const minute = 60_000

describe('a session (case 75)', () => {
  test('ends after a while without a request, and goes on with one', async () => {
    await move('last_seen_at', sessionLimits.idleMs - minute)
    expect(await isOpen()).toBe(true)
    await move('last_seen_at', sessionLimits.idleMs - minute)
    expect(await isOpen()).toBe(true)
    await move('last_seen_at', sessionLimits.idleMs + minute)
    expect(await isOpen()).toBe(false)
  })

  test('ends at its longest, however often it was made to go on', async () => {
    await move('created_at', sessionLimits.longestMs - minute)
    const refreshed = await post('/api/users/refresh-token', session)
    expect(refreshed.status).toBe(200)
    expect(Number(refreshed.body.exp) * 1_000).toBeLessThanOrEqual(Date.now() + minute)
    await move('created_at', minute)
    expect((await post('/api/users/refresh-token', session)).status).toBe(404)
    expect(await isOpen()).toBe(false)
  })

  test('tells the panel when it ends, and gives no token', async () => {
    const me = (await (await ask('GET', '/api/users/me', session)).json()) as { exp: number }
    const fromNow = me.exp * 1_000 - Date.now()
    expect(fromNow).toBeGreaterThan(sessionLimits.idleMs - minute)
    expect(fromNow).toBeLessThanOrEqual(sessionLimits.idleMs)
    expect(JSON.stringify(me)).not.toContain(session.cookie?.split('=')[1])
  })

  test('is kept as a hash: what stands in the database signs nobody in', async () => {
    const [row] = await clinic.sql('select * from private.sessions where user_id = $1', [doctor.user.id])
    expect(JSON.stringify(row)).not.toContain(session.cookie?.split('=')[1])
    expect(await isOpen({ ...session, cookie: `payload-token=${String(row?.token_hash)}` })).toBe(false)
  })
})

describe('somebody sees where they are signed in', () => {
  test('and ends one of these, and none of a colleague', async () => {
    const phone = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1) Version/18.1 Safari/604.1' }
    const onPhone = (await signIn(doctor, phone)).session
    const { user } = await clinic.payload.auth({ headers: new Headers(session) })
    const held = (user as unknown as { session: Parameters<typeof listSessions>[1] }).session
    const listed = await listSessions(clinic.payload, held)
    expect(listed.map(({ device, isThisOne }) => [device, isThisOne])).toEqual([
      ['Safari on iPhone', false],
      ['A program without a name', true],
    ])
    const end = async (who: object) =>
      (await post('/api/users/sessions/end', who, { session: listed[0]?.id ?? '' })).status
    expect(await end((await signIn(await clinic.hire('admin'))).session)).toBe(404)
    expect(await isOpen(onPhone)).toBe(true)
    expect(await end(session)).toBe(200)
    expect([await isOpen(onPhone), await isOpen()]).toEqual([false, true])
    expect((await post('/api/users/sessions/end', session, { session: 'all' })).status).toBe(404)
  })

  test('and signs out everywhere, over from the next request on (case 76)', async () => {
    const others = [(await signIn(doctor)).session, (await signIn(doctor)).session]
    const colleague = (await signIn(await clinic.hire('doctor'))).session
    expect((await post('/api/users/sessions/end-all', session)).status).toBe(200)
    for (const held of [session, ...others]) {
      expect([await isOpen(held), await hasStaffSession(new Headers(held))]).toEqual([false, false])
    }
    expect(await isOpen(colleague)).toBe(true)
  })

  test('and stays signed in here alone after choosing another password', async () => {
    const other = (await signIn(doctor)).session
    const changed = await ask(
      'POST',
      '/api/account/password',
      { ...session, 'content-type': 'application/json' },
      { currentPassword: doctor.password, password: 'copper lantern under ivy' },
    )
    expect(changed.status).toBe(200)
    expect([await isOpen(), await isOpen(other)]).toEqual([true, false])
  })
})

describe('a token that Payload would take (case 74)', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = (header: object, claims: object, key: string) => {
    const text = `${part({ typ: 'JWT', ...header })}.${part(claims)}`
    return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
  }

  test.each(['none', 'HS256'])('signed with %s by its own secret, is nobody’s', async (alg) => {
    const claims = {
      id: doctor.user.id,
      collection: 'users',
      email: doctor.email,
      sid: crypto.randomUUID(),
      exp: Math.floor(Date.now() / 1_000) + 3_600,
    }
    for (const key of [env.PAYLOAD_SECRET, clinic.payload.secret]) {
      for (const authVersion of [1, 2]) {
        const token = signed({ alg, authVersion }, claims, key)
        expect(await isOpen({ ...session, cookie: `payload-token=${token}` })).toBe(false)
        const { user } = await clinic.payload.auth({
          headers: new Headers({ authorization: `JWT ${token}`, cookie: `payload-token=${token}` }),
        })
        expect(user).toBe(null)
      }
    }
  })

  test('is given to nobody: not even Payload’s own sign-in lets anybody in with it', async () => {
    const { token } = await clinic.payload.login({
      collection: 'users',
      data: { email: doctor.email, password: doctor.password },
    })
    expect(token).toBeUndefined()
    expect(clinic.payload.authStrategies.map(({ name }) => name)).toEqual(['session'])
  })
})

test('a session that is on its way while its person is removed or gets another password is none', async () => {
  for (let round = 0; round < 5; round += 1) {
    const leaver = await clinic.hire('editor')
    const signingIn = Array.from({ length: 4 }, () => signIn(leaver))
    const changing = clinic.payload.update({
      collection: 'users',
      id: leaver.user.id,
      data: { password: 'copper lantern under ivy' },
    })
    const held = await Promise.all(signingIn)
    await changing
    for (const one of held) expect(await isOpen(one.session)).toBe(false)
  }
})
