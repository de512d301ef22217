import { beforeAll, describe, expect, test } from '@jest/globals'

import { ask, signIn as signInAt } from '@tests/integration/api/caller'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

const good = 'copper lantern under ivy'
let count = 0
const newEmail = () => `person-${(count += 1)}@a-clinic.example`

const refused = [
  ['“abc”', () => 'abc'],
  ['one character too few', () => 'fourteen chars'],
  ['one character too many', () => 'x'.repeat(129)],
  ['a megabyte', () => 'x'.repeat(1_000_000)],
  ['the own address', (email: string) => email.toUpperCase()],
] as const

describe.each(refused)('%s is refused as a password', (_what, passwordOf) => {
  test('when a sign-in is made', async () => {
    const email = newEmail()
    const making = clinic.payload.create({
      collection: 'users',
      data: { email, password: passwordOf(email) },
    })
    await expect(making).rejects.toMatchObject({ name: 'ValidationError' })
    const { totalDocs } = await clinic.payload.count({
      collection: 'users',
      where: { email: { equals: email } },
    })
    expect(totalDocs).toBe(0)
  })

  test('when it is changed', async () => {
    const { user, email, password } = await clinic.hire('editor')
    const changing = clinic.payload.update({
      collection: 'users',
      id: user.id,
      data: { password: passwordOf(email) },
    })
    await expect(changing).rejects.toMatchObject({ name: 'ValidationError' })
    await expect(signIn(email, password)).resolves.toBeDefined()
  })

  test('when it is chosen through a link, which stays good', async () => {
    const { email } = await clinic.hire('editor')
    const token = await linkFor(email)
    await expect(choose(token, passwordOf(email))).rejects.toMatchObject({ name: 'ValidationError' })
    await choose(token, good)
    await expect(signIn(email, good)).resolves.toBeDefined()
  })
})

describe('a new password', () => {
  test('is not set for several people at once', async () => {
    const changing = clinic.payload.update({ collection: 'users', where: {}, data: { password: good } })
    await expect(changing).rejects.toMatchObject({ name: 'ValidationError' })
  })

  test('ends the sessions that were open under the old one', async () => {
    const { user, email, password } = await clinic.hire('editor')
    const { session } = await signInAt({ email, password })
    await clinic.payload.update({ collection: 'users', id: user.id, data: { password: good } })
    expect((await ask('GET', '/api/users/me', session)).status).toBe(404)
  })

  test('is chosen through a link once', async () => {
    const { email } = await clinic.hire('editor')
    const token = await linkFor(email)
    await choose(token, good)
    await expect(choose(token, 'another lantern under ivy')).rejects.toMatchObject({ status: 403 })
    await expect(signIn(email, good)).resolves.toBeDefined()
  })

  test('is not chosen through a link that somebody has ended', async () => {
    const { email, staff } = await clinic.hire('editor')
    const token = await linkFor(email)
    await clinic.payload.update({ collection: 'staff', id: staff.id, data: { active: false } })
    await expect(choose(token, good)).rejects.toMatchObject({ status: 403 })
  })
})

const signIn = (email: string, password: string) =>
  clinic.payload.login({ collection: 'users', data: { email, password } })

const choose = (token: string, password: string) =>
  clinic.payload.resetPassword({ collection: 'users', data: { token, password }, overrideAccess: true })

const linkFor = (email: string) =>
  clinic.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
