import { beforeAll, describe, expect, test } from '@jest/globals'

import * as page from '@/app/(site)/desk/password/[token]/route'
import { env } from '@/platform/env'
import { renewPasswordLink } from '@/staff/commands'
import { findInvitation } from '@/staff/password-links/queries'
import { signIn as signInHere } from '@tests/integration/api/caller'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { handedOver, tokenOf } from '@tests/support/password-links'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

const good = 'copper lantern under ivy'
const form = { 'content-type': 'application/x-www-form-urlencoded' }

const linkFor = async (email: string) =>
  tokenOf(handedOver(await renewPasswordLink(clinic.payload, email, new Date())).link)

const context = (token: string) => ({ params: Promise.resolve({ token }) })
const addressOf = (token: string) => `${env.SITE_URL}/desk/password/${encodeURIComponent(token)}`

async function open(token: string) {
  const response = await page.GET(new Request(addressOf(token)), context(token))
  return { status: response.status, headers: response.headers, html: await response.text() }
}

async function choose(token: string, fields: Record<string, string> | string, headers = form) {
  const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString()
  const request = new Request(addressOf(token), { method: 'POST', headers, body })
  const response = await page.POST(request, context(token))
  return { status: response.status, location: response.headers.get('location'), html: await response.text() }
}

const twice = (password: string) => ({ password, repeated: password })

const signIn = (email: string, password: string) =>
  clinic.payload.login({ collection: 'users', data: { email, password } })

describe('a link to choose a password', () => {
  test('shows whose it is, uses nothing up, and is kept by no cache', async () => {
    const { email } = await clinic.hire('editor')
    const token = await linkFor(email)
    const opened = { 'a mail scanner': await open(token), 'the person': await open(token) }
    for (const { headers, html, status } of Object.values(opened)) {
      expect(status).toBe(200)
      expect(html).toContain(`value="${email}"`)
      expect(html).not.toContain(token)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  test('works once (case 70), and signs nobody in', async () => {
    const { email, user } = await clinic.hire('editor')
    const token = await linkFor(email)
    expect(await choose(token, twice(good))).toMatchObject({ status: 303, location: '/desk/password' })
    expect(await clinic.sql('select id from private.sessions where user_id = $1', [user.id])).toEqual([])
    expect((await choose(token, twice('another lantern under ivy'))).status).toBe(403)
    expect((await open(token)).status).toBe(403)
    await expect(signIn(email, good)).resolves.toBeDefined()
  })

  test('works once for two at the same moment', async () => {
    const { email } = await clinic.hire('editor')
    const token = await linkFor(email)
    const outcomes = await Promise.all([choose(token, twice(good)), choose(token, twice(good))])
    expect(outcomes.map(({ status }) => status).sort()).toEqual([303, 403])
  })

  test('ends when its time is over, and when a newer one is made', async () => {
    const { email, user } = await clinic.hire('editor')
    const first = await linkFor(email)
    const second = await linkFor(email)
    expect((await open(first)).status).toBe(403)
    await clinic.sql(
      `update password_links set expires_at = now() - interval '1 second' where user_id = $1`,
      [user.id],
    )
    expect((await choose(second, twice(good))).status).toBe(403)
  })

  test.each(['a'.repeat(64), 'null', '[object Object]', '', '../../admin', '%00', 'A'.repeat(5_000)])(
    'that is none (%p) opens nothing',
    async (token) => {
      expect((await open(token)).status).toBe(403)
      expect((await choose(token, twice(good))).status).toBe(403)
    },
  )

  test('stands in the database as a hash alone', async () => {
    const { email, user } = await clinic.hire('editor')
    const token = await linkFor(email)
    const rows = await clinic.sql(
      'select users.*, password_links.* from users join password_links on user_id = users.id where users.id = $1',
      [user.id],
    )
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('a password that cannot be', () => {
  test.each([
    ['too short', twice('fourteen chars'), 'at least 15 characters'],
    ['typed in two ways', { password: good, repeated: 'copper lantern under Ivy' }, 'not the same'],
    ['missing', {}, 'at least 15 characters'],
  ])('since it is %s is refused in words, and the link still works', async (_, fields, words) => {
    const { email } = await clinic.hire('editor')
    const token = await linkFor(email)
    const { html, status } = await choose(token, fields)
    expect(status).toBe(400)
    expect(html).toContain(words)
    expect(html).not.toContain('copper lantern')
    expect((await choose(token, twice(good))).status).toBe(303)
  })

  test.each([
    ['JSON', JSON.stringify(twice(good)), { 'content-type': 'application/json' }],
    ['a form of parts', '--x\r\nbroken', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['bytes', '\0\ud800', { 'content-type': 'application/octet-stream' }],
    ['lists', 'password[]=a&password[b]=c&repeated=%ff%fe', form],
  ])('since it came as %s is refused, and nothing breaks', async (_, body, headers) => {
    const { email } = await clinic.hire('editor')
    const token = await linkFor(email)
    expect((await choose(token, body, headers)).status).toBe(400)
    expect((await open(token)).status).toBe(200)
  })
})

describe('who was invited', () => {
  test('is known as such until they sign in', async () => {
    const { email, password, user, staff } = await clinic.hire('doctor')
    const state = async () => (await findInvitation(clinic.payload, user.id, new Date()))?.type
    expect(await state()).toBeUndefined()

    const change = (active: boolean) =>
      clinic.payload.update({ collection: 'staff', id: staff.id, data: { active } })
    await change(false)
    await change(true)
    expect(await state()).toBe('ended')
    expect((await signInHere({ email, password })).response.status).toBe(401)

    const token = await linkFor(email)
    expect(await state()).toBe('open')
    await choose(token, twice(good))
    expect(await state()).toBe('used')
    expect((await signInHere({ email, password: good })).response.status).toBe(200)
    expect(await state()).toBeUndefined()
  })
})
