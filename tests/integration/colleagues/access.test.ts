import { beforeAll, describe, expect, test } from '@jest/globals'

import { ask, json, seen, signIn } from '@tests/integration/api/caller'
import { askers, type Asker } from '@tests/support/access-table'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic
const sessions = new Map<Asker, Record<string, string>>()

beforeAll(async () => {
  clinic = await openClinic()
  for (const asker of askers) {
    const session = asker === 'anonymous' ? {} : (await signIn(await clinic.hire(asker))).session
    sessions.set(asker, { ...json, ...session })
  }
})

const newcomer = (asker: Asker) => ({
  name: `Newcomer to ${asker}`,
  email: `newcomer-${asker.toLowerCase()}@clinic.example`,
  role: 'admin',
  delivery: 'link',
})

/** What each gets for what an admin may order: to those without a session there is nothing to order. */
const expected: Record<Asker, number> = {
  anonymous: 404,
  doctor: 403,
  editor: 403,
  frontDesk: 403,
  admin: 200,
}

describe.each(askers)('%s', (asker) => {
  const order = (path: string, body: object) => ask('POST', path, sessions.get(asker), body)

  test(`gets ${expected[asker]} for each order about other people`, async () => {
    const { staff } = await clinic.hire('doctor', { doctor: `Order of ${asker}` })
    const path = `/api/staff/${staff.id}`
    const statuses = {
      add: (await order('/api/colleagues', newcomer(asker))).status,
      link: (await order(`${path}/password-link`, { delivery: 'link' })).status,
      leave: (await order(`${path}/leave`, { doctor: true })).status,
      return: (await order(`${path}/return`, { delivery: 'link', doctor: true })).status,
    }
    const status = expected[asker]
    expect(statuses).toEqual({ add: status, link: status, leave: status, return: status })
  })

  test('gets neither password nor address of somebody else by plain saving (case 14)', async () => {
    const other = await clinic.hire('doctor')
    const save = async (changed: object) =>
      (await ask('PATCH', `/api/users/${other.user.id}`, sessions.get(asker), changed)).status
    const password = await save({ password: 'copper lantern under ivy' })
    const email = await save({ email: `taken-by-${asker.toLowerCase()}@clinic.example` })
    const [row] = await clinic.sql('select email from users where id = $1', [other.user.id])
    await expect(
      clinic.payload.login({
        collection: 'users',
        data: { email: String(row?.email), password: other.password },
      }),
    ).resolves.toBeDefined()
    const isAdmin = asker === 'admin'
    expect({ password, email, isChanged: row?.email !== other.email }).toEqual({
      password: asker === 'anonymous' ? 404 : 403,
      email: isAdmin ? 200 : asker === 'anonymous' ? 404 : 403,
      isChanged: isAdmin,
    })
  })

  test('never sees a link that somebody else made, nor its hash', async () => {
    const admin = sessions.get('admin')
    const made = await ask('POST', '/api/colleagues', admin, {
      ...newcomer(asker),
      email: `canary-${asker.toLowerCase()}@clinic.example`,
    })
    const { link } = (await made.json()) as { link: string }
    const token = link.split('/').at(-1) ?? ''
    const [row] = await clinic.sql(
      'select token_hash as hash from password_links order by expires_at desc limit 1',
    )
    for (const path of [
      '/api/staff?depth=2&limit=250',
      '/api/users?depth=2&limit=250',
      '/api/colleagues',
      '/api/access',
    ]) {
      const { body } = await seen(await ask('GET', path, sessions.get(asker)))
      expect(body).not.toContain(token)
      expect(body).not.toContain(String(row?.hash))
    }
  })
})

test('an order about somebody who is not there, or about oneself, is refused in words', async () => {
  const me = await clinic.hire('admin')
  const session = { ...json, ...(await signIn(me)).session }
  const told = async (id: string, name: string, body: object) => {
    const { body: text, status } = await seen(await ask('POST', `/api/staff/${id}/${name}`, session, body))
    return `${status} ${text}`
  }
  const nobody = '3f0c5c1a-0000-4000-8000-000000000000'
  expect(await told(nobody, 'leave', {})).toMatch(/^404 .*nobody like this/)
  for (const [name, body] of [
    ['leave', {}],
    ['password-link', { delivery: 'link' }],
    ['return', { delivery: 'link' }],
  ] as const) {
    expect(await told(me.staff.id, name, body)).toMatch(/^409 .*your own account/)
  }
})

test('an order of an odd kind is refused in words, and nothing changes', async () => {
  const { staff } = await clinic.hire('editor')
  const noServer = { delivery: 'mail' }
  for (const [name, body] of [
    ['leave', { doctor: 'yes' }],
    ['leave', { doctors: true }],
    ['leave', [true]],
    ['password-link', {}],
    ['password-link', { delivery: 'pigeon' }],
    ['password-link', { delivery: ['link'] }],
    ['return', { delivery: null }],
    ['password-link', noServer],
  ] as const) {
    const answer = await seen(
      await ask('POST', `/api/staff/${staff.id}/${name}`, sessions.get('admin'), body),
    )
    const status = body === noServer ? 409 : 400
    expect([name, body, answer.status]).toEqual([name, body, status])
    expect(answer.body).toMatch(/"message":"[^"]{10,}/)
  }
  expect(await clinic.payload.findByID({ collection: 'staff', id: staff.id })).toMatchObject({ active: true })
})
