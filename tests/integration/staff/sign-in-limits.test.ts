import { beforeAll, describe, expect, test } from '@jest/globals'

import { busy } from '@/staff/sign-in/problems'
import { signIn } from '@tests/integration/api/caller'
import { openClinic, type Clinic, type Person } from '@tests/support/clinic'
import { forgottenLink, typePassword } from '@tests/support/password-links'
import { post, tryToSignIn } from '@tests/support/signing-in'

let clinic: Clinic
let address = 0

beforeAll(async () => {
  clinic = await openClinic()
})

const from = (client: string) => ({ 'x-forwarded-for': client })
const anywhere = () => from(`198.51.100.${(address += 1)}`)

async function guessAt(
  { email }: Pick<Person, 'email'>,
  times: number,
  headers = anywhere,
): Promise<number[]> {
  const statuses = []
  for (let attempt = 0; attempt < times; attempt += 1) {
    const guess = { email, password: 'not what was chosen' }
    statuses.push((await tryToSignIn(guess, undefined, headers())).status)
  }
  return statuses
}

describe('whoever guesses', () => {
  test('from many addresses locks nobody out of a device they signed in with (case 68)', async () => {
    const doctor = await clinic.hire('doctor')
    const { cookie } = await signIn(doctor)
    const device = /known-device-\w+=[^;]+/.exec(cookie)?.[0] ?? ''
    expect((await guessAt(doctor, 11)).at(-1)).toBe(429)
    expect((await tryToSignIn(doctor, undefined, anywhere())).status).toBe(429)
    expect((await tryToSignIn(doctor, undefined, { ...anywhere(), cookie: device })).status).toBe(200)
  })

  test('with a device of theirs meets a limit as well, and only for that person', async () => {
    const [doctor, editor] = [await clinic.hire('doctor'), await clinic.hire('editor')]
    const { cookie } = await signIn(doctor)
    const device = /known-device-\w+=[^;]+/.exec(cookie)?.[0] ?? ''
    const here = () => ({ ...anywhere(), cookie: device })
    expect(await guessAt(doctor, 11, here)).toEqual([...Array<number>(10).fill(401), 429])
    expect((await tryToSignIn(doctor, undefined, anywhere())).status).toBe(200)
    expect((await tryToSignIn(editor, undefined, here())).status).toBe(200)
  })

  test('at many people from one address is refused after 30, and colleagues elsewhere are not', async () => {
    const statuses = []
    for (let round = 0; round < 4; round += 1) {
      const email = `person-${round}@clinic.example`
      statuses.push(...(await guessAt({ email }, 9, () => from('203.0.113.9'))))
    }
    expect(statuses).toEqual([...Array<number>(30).fill(401), ...Array<number>(6).fill(429)])
    const doctor = await clinic.hire('doctor')
    expect((await tryToSignIn(doctor, undefined, from('203.0.113.9'))).status).toBe(429)
    expect((await tryToSignIn(doctor, undefined, from('203.0.113.10'))).status).toBe(200)
  })

  test('meets one limit on all instances: it is counted in the database', async () => {
    const doctor = await clinic.hire('doctor')
    await guessAt(doctor, 10)
    const rows = await clinic.sql('select key, points from private.limits where points = 10')
    expect(rows.map(({ key }) => String(key))).not.toEqual([])
    expect(JSON.stringify(rows)).not.toContain(doctor.email)
    await clinic.sql('update private.limits set expire = 0')
    expect(await guessAt(doctor, 1)).toEqual([401])
  })
})

describe('whoever was locked out', () => {
  test('is let in again by an admin', async () => {
    const doctor = await clinic.hire('doctor')
    await guessAt(doctor, 11)
    const unlock = async (session: object) => post('/api/users/unlock', session, { email: doctor.email })
    const editor = (await signIn(await clinic.hire('editor'))).session
    expect((await unlock(editor)).status).toBe(404)
    expect((await tryToSignIn(doctor, undefined, anywhere())).status).toBe(429)
    const admin = (await signIn(await clinic.hire('admin'))).session
    expect((await unlock(admin)).status).toBe(200)
    expect((await tryToSignIn(doctor, undefined, anywhere())).status).toBe(200)
  })

  test('gets in on the device on which they opened a link to a new password', async () => {
    const doctor = await clinic.hire('doctor')
    await guessAt(doctor, 11)
    const password = 'copper lantern under ivy'
    const chosen = await typePassword(await forgottenLink(clinic, doctor), password)
    const device = (chosen.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const anew = { email: doctor.email, password }
    expect((await tryToSignIn(anew, undefined, { ...anywhere(), cookie: device })).status).toBe(200)
  })
})

test('200 sign-ins at once are sent away before anything is hashed (case 67)', async () => {
  const doctor = await clinic.hire('doctor')
  const wrong = { email: doctor.email, password: 'not what was chosen' }
  const [one, many] = await Promise.all([
    Promise.all(Array.from({ length: 100 }, () => tryToSignIn(wrong, undefined, anywhere()))),
    Promise.all(
      Array.from({ length: 100 }, (_, each) =>
        tryToSignIn({ ...wrong, email: `nobody-${each}@clinic.example` }, undefined, anywhere()),
      ),
    ),
  ])
  // Of one person ten are looked at; of a hundred people as many as there is room for in the line.
  expect(one.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10)
  expect(many.filter(({ status }) => status === 401).length).toBeLessThan(90)
  const others = [...one, ...many].filter(({ status }) => status !== 401)
  expect(new Set(others.map(({ status }) => status))).toEqual(new Set([429]))
  expect(JSON.stringify(others)).toContain(busy.message)
})

test('somebody who mistypes, signs in and mistypes again has only their own mistakes counted', async () => {
  const doctor = await clinic.hire('doctor')
  for (let day = 0; day < 12; day += 1) {
    expect((await tryToSignIn(doctor, undefined, anywhere())).status).toBe(200)
  }
  expect(await guessAt(doctor, 1)).toEqual([401])
})

test.each([
  ['', 'a password'],
  ['ana@clinic.example', ' '],
])('without an address or a password (%p, %p) nothing is tried', async (email, password) => {
  expect(await tryToSignIn({ email, password })).toMatchObject({ status: 400, cookie: null })
})
