import { beforeAll, describe, expect, test } from '@jest/globals'

import { ask, signIn as signInAt } from '@tests/integration/api/caller'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { forgottenLink, typePassword } from '@tests/support/password-links'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
  await clinic.payload.updateGlobal({ slug: 'settings', data: { name: 'Harbour Street Clinic' } })
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
  ['one of the commonest', () => 'passwordpassword123'],
  ['the clinic’s name', () => 'Harbour-Street-Clinic 2026'],
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
    const person = await clinic.hire('editor')
    const { email } = person
    const token = await forgottenLink(clinic, person)
    expect((await typePassword(token, passwordOf(email))).status).toBe(400)
    expect((await typePassword(token, good)).status).toBe(303)
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
})

const signIn = (email: string, password: string) =>
  clinic.payload.login({ collection: 'users', data: { email, password } })
