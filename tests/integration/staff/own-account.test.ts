import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { ask, json, signIn } from '@tests/integration/api/caller'
import { openClinic, type Clinic, type Person } from '@tests/support/clinic'
import { startInstance } from '@tests/support/jobs'
import { headerOf, mailThrough, openMailServer, type TestMailServer } from '@tests/support/mail-server'
import { waitUntil } from '@tests/support/wait-until'

let clinic: Clinic
let me: Person
let here: Record<string, string>
let elsewhere: Record<string, string>
let server: TestMailServer
let instance: { stop: () => Promise<void> }

beforeAll(async () => {
  clinic = await openClinic()
  server = await openMailServer()
  instance = startInstance(clinic.payload)
})
afterAll(async () => {
  mailThrough(undefined)
  await instance.stop()
  await server.close()
})
beforeEach(async () => {
  mailThrough(undefined)
  me = await clinic.hire('doctor')
  here = { ...json, ...(await signIn(me)).session }
  elsewhere = { ...json, ...(await signIn(me)).session }
})

const good = 'copper lantern under ivy'

async function change(what: 'email' | 'password', body: unknown, session = here) {
  const response = await ask('POST', `/api/account/${what}`, session, body)
  const told = (await response.json()) as {
    message?: string
    errors?: { message: string; data?: { errors: { path: string; message: string }[] } }[]
  }
  return { status: response.status, told, faults: told.errors?.[0]?.data?.errors ?? [] }
}

const isSignedIn = async (session: Record<string, string>) =>
  (await ask('GET', '/api/users/me', session)).status === 200

const login = (email: string, password: string) =>
  clinic.payload.login({ collection: 'users', data: { email, password } })

describe('one’s own password', () => {
  test('is changed with the one before; this session stays, and the others end', async () => {
    expect((await change('password', { currentPassword: me.password, password: good })).status).toBe(200)
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, false])
    await expect(login(me.email, me.password)).rejects.toMatchObject({ status: 401 })
    await expect(login(me.email, good)).resolves.toBeDefined()
  })

  test('is told to its owner by mail', async () => {
    mailThrough(server.url)
    const before = server.received.length
    await change('password', { currentPassword: me.password, password: good })
    await waitUntil('the mail came', () => server.received.length === before + 1)
    const received = server.received.at(-1)
    expect(received?.to).toEqual([me.email])
    expect(received && headerOf(received, 'Subject')).toEqual(['Your password was changed'])
    expect(received?.text).not.toContain(good)
  })

  test('is not changed by plain saving, whoever does it', async () => {
    const admin = { ...json, ...(await signIn(await clinic.hire('admin'))).session }
    for (const session of [here, admin]) {
      const saved = await ask('PATCH', `/api/users/${me.user.id}`, session, { password: good })
      expect(saved.status).toBe(403)
    }
    await expect(login(me.email, me.password)).resolves.toBeDefined()
  })

  test('is not guessed: the fifth wrong try shuts the door for ten minutes, and the right one stays out', async () => {
    const tries = []
    for (let at = 0; at < 5; at += 1)
      tries.push(
        (await change('password', { currentPassword: `guess ${at}`, password: good })).faults[0]?.message,
      )
    expect(tries).toEqual(Array<string>(5).fill('This is not the password you have now.'))
    const right = { currentPassword: me.password, password: good }
    expect((await change('password', right)).faults[0]?.message).toMatch(/wait a quarter of an hour/)
    await clinic.sql(`update private.limits set expire = 0 where key like 'own-password:%'`)
    expect((await change('password', right)).status).toBe(200)
  })

  test('is not guessed by fifty tries at once either', async () => {
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        change('password', { currentPassword: `guess ${at}`, password: good }),
      ),
    )
    const looked = tries.filter(({ faults }) => /not the password/.test(faults[0]?.message ?? ''))
    expect(looked).toHaveLength(5)
    expect(tries.every(({ status }) => status === 400)).toBe(true)
  })
})

describe('one’s own address', () => {
  test('is changed with the password; the other sessions end, and the old address is told', async () => {
    mailThrough(server.url)
    const before = server.received.length
    const email = `new-${me.email}`
    expect(
      (await change('email', { currentPassword: me.password, email: ` ${email.toUpperCase()}` })).status,
    ).toBe(200)
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, false])
    await expect(login(email, me.password)).resolves.toBeDefined()
    await waitUntil('the mail came', () => server.received.length === before + 1)
    const received = server.received.at(-1)
    expect(received?.to).toEqual([me.email])
    expect(received?.text).not.toContain(email)
  })

  test('is not one that somebody has', async () => {
    const other = await clinic.hire('editor')
    const changed = await change('email', { currentPassword: me.password, email: other.email })
    expect(changed).toMatchObject({ status: 400, faults: [{ path: 'email', message: /already/ }] })
  })

  test('is not changed by plain saving, of an admin neither', async () => {
    const admin = await clinic.hire('admin')
    const session = { ...json, ...(await signIn(admin)).session }
    const save = async (email: string) =>
      (await ask('PATCH', `/api/users/${admin.user.id}`, session, { email })).status
    expect(await save('mine@clinic.example')).toBe(403)
    // The panel saves all that stands in its form.
    expect(await save(admin.email)).toBe(200)
  })
})

describe('refused by the field, in words, with nothing changed', () => {
  test.each([
    ['password', { currentPassword: 'wrong', password: good }, 'currentPassword', /not the password/],
    ['password', { currentPassword: '', password: good }, 'currentPassword', /you have now/],
    ['password', { currentPassword: 'x'.repeat(10_000), password: good }, 'currentPassword', /too long/],
    ['password', { currentPassword: ['a'], password: good }, 'currentPassword', /is a text/],
    ['password', { currentPassword: 'x', password: 'abc' }, 'password', /15 characters/],
    ['password', { currentPassword: 'x', password: { equals: 'y' } }, 'password', /is a text/],
    ['email', { currentPassword: 'x', email: 'nobody@' }, 'email', /no e-mail address/],
    ['email', { currentPassword: 'x', email: 'a@b.example, c@d.example' }, 'email', /no e-mail address/],
    [
      'email',
      { currentPassword: 'wrong', email: 'free@clinic.example' },
      'currentPassword',
      /not the password/,
    ],
  ] as const)('%s %j', async (what, body, path, words) => {
    const before = await clinic.sql('select email, hash from users where id = $1', [me.user.id])
    const { faults, status } = await change(what, body)
    expect([status, faults]).toEqual([400, [{ path, message: expect.stringMatching(words) }]])
    expect(await clinic.sql('select email, hash from users where id = $1', [me.user.id])).toEqual(before)
  })

  test.each([[['list']], ['text'], [{ currentPassword: 'x', password: good, id: 'y' }]])(
    '%j',
    async (body) => {
      expect((await change('password', body)).status).toBe(400)
    },
  )

  test('to those without a session, the address is not there', async () => {
    expect((await change('password', { currentPassword: me.password, password: good }, json)).status).toBe(
      404,
    )
  })
})
