import { beforeAll, describe, expect, test } from '@jest/globals'

import { APIError } from 'payload'

import type { Role } from '@/staff/access'
import { ask, signIn as signInAt } from '@tests/integration/api/caller'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

const signIn = (email: string, password: string) =>
  clinic.payload.login({ collection: 'users', data: { email, password } })

/** What somebody is told who may not come in; null when they may. */
async function refusal(attempt: Promise<unknown>): Promise<{ message: string; status: number } | null> {
  try {
    await attempt
    return null
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return { message: error.message, status: error.status }
  }
}

describe('a role', () => {
  test('is looked up when somebody signs in, and stands nowhere in their row', async () => {
    const { email, password, user } = await clinic.hire('editor')
    const signedIn = await signIn(email, password)
    expect(signedIn.user).toMatchObject({ role: 'editor' })
    const [row] = await clinic.sql('select * from users where id = $1', [user.id])
    expect(Object.keys(row ?? {})).not.toContain('role')
  })

  test('that was taken away stays away in 50 of 50 sign-ins of that person under way (case 18)', async () => {
    const { email, password, staff, user } = await clinic.hire('admin')
    await clinic.hire('admin')
    const sticking = []
    for (let round = 0; round < 10; round += 1) {
      const change = (role: Role) =>
        clinic.payload.update({ collection: 'staff', id: staff.id, data: { role } })
      await change('admin')
      const signingIn = Array.from({ length: 5 }, () => signInAt({ email, password }))
      await Promise.race([...signingIn, change('frontDesk')])
      for (const { response, session } of await Promise.all(signingIn)) {
        expect(response.status).toBe(200)
        const me = (await (await ask('GET', '/api/users/me', session)).json()) as { user: { role: string } }
        sticking.push([me.user.role, (await ask('GET', '/api/users', session)).status])
      }
    }
    expect(sticking).toEqual(Array.from({ length: 50 }, () => ['frontDesk', 200]))
    const [row] = await clinic.sql('select role from staff where id = $1', [staff.id])
    expect(row).toEqual({ role: 'frontDesk' })
    expect(await clinic.payload.findByID({ collection: 'users', id: user.id })).toMatchObject({
      role: 'frontDesk',
    })
  })

  test('of somebody removed while ten sign-ins are under way is gone for all of them', async () => {
    const { email, password, staff, user } = await clinic.hire('doctor')
    const signingIn = Array.from({ length: 10 }, () => signIn(email, password))
    const removing = clinic.payload.update({ collection: 'staff', id: staff.id, data: { active: false } })
    await Promise.allSettled([...signingIn, removing])
    expect(await clinic.payload.findByID({ collection: 'users', id: user.id })).toMatchObject({ role: null })
    expect(await refusal(signIn(email, password))).toMatchObject({ status: 401 })
  })
})

test('nobody is let in of whom the audit keeps no row', async () => {
  const person = await clinic.hire('doctor')
  const sessionsOf = () => clinic.sql('select id from private.sessions where user_id = $1', [person.user.id])
  await clinic.sql(
    `alter table private.audit_arrivals add constraint full_up check (action <> 'sign-in.succeed')`,
  )
  try {
    expect((await signInAt(person)).response.status).toBeGreaterThanOrEqual(400)
    expect(await sessionsOf()).toEqual([])
  } finally {
    await clinic.sql('alter table private.audit_arrivals drop constraint full_up')
  }
  expect((await signInAt(person)).response.status).toBe(200)
  expect(await sessionsOf()).toHaveLength(1)
})

describe('signing in is refused in the same words', () => {
  test('for an unknown address, a wrong password, somebody who left and a sign-in of nobody', async () => {
    const here = await clinic.hire('editor')
    const left = await clinic.hire('editor')
    await clinic.payload.update({ collection: 'staff', id: left.staff.id, data: { active: false } })
    const nobodys = { email: 'nobody@clinic.example', password: 'copper lantern of nobody at all' }
    await clinic.payload.create({ collection: 'users', data: nobodys })

    const refusedHere = async (email: string, password: string) => {
      const { response } = await signInAt({ email, password })
      return { status: response.status, body: await response.text() }
    }
    const words = [
      await refusedHere('unknown@clinic.example', 'copper lantern under ivy'),
      await refusedHere(here.email, 'copper lantern under ivy'),
      await refusedHere(left.email, left.password),
      await refusedHere(nobodys.email, nobodys.password),
    ]
    expect(words[0]).toMatchObject({ status: 401 })
    expect(new Set(words.map((one) => JSON.stringify(one))).size).toBe(1)
  })
})
