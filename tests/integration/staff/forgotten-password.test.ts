import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { mailAdapter } from '@/platform/mail/adapter'
import { isStoredPassword, nobodysPassword, type StoredPassword } from '@/platform/password-hash'
import { forgetPhone } from '@/staff/second-factor/taking-away/commands'
import { signIn } from '@tests/integration/api/caller'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { mailThrough } from '@tests/support/mail-server'
import { getPhone, post, tryToSignIn } from '@tests/support/signing-in'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
  // Nobody listens there: what is looked at here is what waits.
  mailThrough('smtp://127.0.0.1:1')
  clinic.payload.email = mailAdapter({ payload: clinic.payload })
})
afterAll(() => mailThrough(undefined))

let address = 0
const anywhere = () => ({ 'x-forwarded-for': `198.51.100.${(address += 1)}` })
const forgot = (email: string, headers: Record<string, string> = anywhere()) =>
  post('/api/users/forgot-password', headers, { email })
const waiting = () => clinic.sql(`select data from pgboss.job where data->>'job' = 'send-reset-link'`)

describe('whoever forgot a password', () => {
  test('is answered before anybody is looked for, and what waits names nobody (case 65)', async () => {
    const { email, user } = await clinic.hire('doctor')
    const answers = [await forgot(email), await forgot('unknown@clinic.example')]
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({ status: 200 })
    const jobs = await waiting()
    expect(jobs).toHaveLength(2)
    expect(JSON.stringify(jobs)).not.toMatch(/clinic\.example/)
    expect(await clinic.sql('select 1 from password_links where user_id = $1', [user.id])).toEqual([])
  })

  test('gets three links at most in a while, and others are not told', async () => {
    const { email } = await clinic.hire('doctor')
    const before = (await waiting()).length
    const answers = []
    for (let each = 0; each < 5; each += 1) answers.push(await forgot(email))
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
    expect((await waiting()).length - before).toBe(3)
  })

  test('meets a limit from one address', async () => {
    const here = { 'x-forwarded-for': '203.0.113.77' }
    const statuses = []
    for (let each = 0; each < 21; each += 1) {
      statuses.push((await forgot(`somebody-${each}@clinic.example`, here)).status)
    }
    expect(statuses).toEqual([...Array<number>(20).fill(200), 429])
  })

  test('is told so without an address', async () => {
    expect(await forgot(' ')).toMatchObject({ status: 400 })
  })
})

test('somebody’s phone is forgotten by whoever can reach the machine', async () => {
  const admin = await clinic.hire('admin')
  await getPhone(clinic, admin)
  expect(await tryToSignIn(admin, undefined, anywhere())).toMatchObject({ status: 401 })
  expect(await forgetPhone(clinic.payload, 'unknown@clinic.example')).toMatchObject({ ok: false })
  expect(await forgetPhone(clinic.payload, admin.email)).toMatchObject({ ok: true })
  expect((await signIn(admin)).response.status).toBe(200)
})

test('an unknown address is compared with a hash like that of everybody else', async () => {
  const { password, user } = await clinic.hire('doctor')
  const [row] = await clinic.sql('select hash, salt from users where id = $1', [user.id])
  const stored = { hash: String(row?.hash), salt: String(row?.salt) }
  const form = ({ hash, salt }: StoredPassword) =>
    [hash, salt].map((one) => one.replace(/[0-9a-f]{64}$/, 'hex'))
  expect(form(stored)).toEqual(['pbkdf2-sha256-v1:hex', 'hex'])
  expect(form(nobodysPassword)).toEqual(form(stored))
  expect(await isStoredPassword(password, stored)).toBe(true)
  expect(await isStoredPassword(`${password} `, stored)).toBe(false)
})
