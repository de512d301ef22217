import { beforeAll, describe, expect, test } from '@jest/globals'

import { Forbidden, NotFound } from 'payload'

import { roles, type Role } from '@/staff/role'
import { openClinic, type Clinic, type Person } from '@tests/support/clinic'

let clinic: Clinic
let colleague: Person
const people = new Map<Role, Person>()

beforeAll(async () => {
  clinic = await openClinic()
  colleague = await clinic.hire('doctor', { doctor: 'A. Colleague' })
  for (const role of roles) people.set(role, await clinic.hire(role))
})

type Asker = Role | 'anonymous' | 'who has left'
const askers: Asker[] = ['anonymous', 'who has left', 'doctor', 'editor', 'frontDesk', 'admin']

/** What the record sees of whoever asks, as a session would bring it. */
async function as(asker: Asker) {
  if (asker === 'anonymous') return { overrideAccess: false, user: null } as const
  const person = asker === 'who has left' ? await somebodyWhoLeft() : people.get(asker)
  if (!person) throw new Error(`Nobody is a ${asker}.`)
  const user = await clinic.payload.findByID({ collection: 'users', id: person.user.id })
  return { overrideAccess: false, user: { ...user, collection: 'users' } } as const
}

async function somebodyWhoLeft(): Promise<Person> {
  const person = await clinic.hire('admin')
  await clinic.payload.update({ collection: 'staff', id: person.staff.id, data: { active: false } })
  return person
}

async function outcome(attempt: Promise<unknown>): Promise<'refused' | 'yes'> {
  try {
    await attempt
    return 'yes'
  } catch (error) {
    if (error instanceof Forbidden || error instanceof NotFound) return 'refused'
    throw error
  }
}

describe.each(askers)('%s', (asker) => {
  const isAdmin = asker === 'admin'
  const worksHere = asker !== 'anonymous' && asker !== 'who has left'
  const mayIf = (allowed: boolean) => (allowed ? 'yes' : 'refused')

  test('sign-ins: only an admin makes, changes and deletes those of others', async () => {
    const { payload } = clinic
    const actor = await as(asker)
    const email = `new-${asker.replaceAll(' ', '-')}@clinic.example`
    const newcomer = await payload.create({
      collection: 'users',
      data: { email: `newcomer-to-${email}`, password: 'copper lantern under ivy' },
    })
    const { id } = newcomer
    expect({
      create: await outcome(
        payload.create({
          collection: 'users',
          data: { email, password: 'copper lantern under ivy of ' + email },
          ...actor,
        }),
      ),
      read: await outcome(payload.findByID({ collection: 'users', id, ...actor })),
      update: await outcome(
        payload.update({ collection: 'users', id, data: { email: `changed-${email}` }, ...actor }),
      ),
      delete: await outcome(payload.delete({ collection: 'users', id, ...actor })),
    }).toEqual({
      create: mayIf(isAdmin),
      read: mayIf(isAdmin),
      update: mayIf(isAdmin),
      delete: mayIf(isAdmin),
    })
  })

  test('staff: everyone here may read, only an admin decides, and nobody adds one by plain saving', async () => {
    const { payload } = clinic
    const actor = await as(asker)
    const newcomer = await clinic.hire('editor')
    const user = await payload.create({
      collection: 'users',
      data: {
        email: `place-${asker.replaceAll(' ', '-')}@clinic.example`,
        password: 'copper lantern under ivy',
      },
    })
    const { id } = newcomer.staff
    const data = { name: 'New Person', user: user.id, role: 'editor', active: true } as const
    expect({
      create: await outcome(payload.create({ collection: 'staff', data, ...actor })),
      read: await outcome(payload.findByID({ collection: 'staff', id, ...actor })),
      update: await outcome(payload.update({ collection: 'staff', id, data: { role: 'admin' }, ...actor })),
      delete: await outcome(payload.delete({ collection: 'staff', id, ...actor })),
    }).toEqual({
      create: 'refused',
      read: mayIf(worksHere),
      update: mayIf(isAdmin),
      delete: mayIf(isAdmin),
    })
  })

  test('licences: only an admin sees them', async () => {
    await clinic.payload.update({
      collection: 'staff',
      id: colleague.staff.id,
      data: { licence: { number: 'MD-4711', state: 'Oregon' } },
    })
    const actor = await as(asker)
    const seen = await clinic.payload.find({ collection: 'staff', pagination: false, ...actor }).then(
      ({ docs }) => JSON.stringify(docs),
      () => 'nothing',
    )
    expect(seen.includes('MD-4711')).toBe(isAdmin)
  })
})

describe('everyone who works here', () => {
  test.each(roles)('%s sees themselves, and changes nothing of it by plain saving', async (role) => {
    const { payload } = clinic
    const me = people.get(role)
    const actor = await as(role)
    const id = me?.user.id ?? ''
    const seen = await payload.find({ collection: 'users', where: { id: { equals: id } }, ...actor })
    expect(seen.docs.map((user) => user.email)).toEqual([me?.email])
    if (role !== 'admin') expect((await payload.find({ collection: 'users', ...actor })).totalDocs).toBe(1)

    const save = (data: object) => payload.update({ collection: 'users', id, data, ...actor })
    await save({ role: role === 'admin' ? 'doctor' : 'admin' })
    await expect(save({ email: 'other@clinic.example' })).rejects.toMatchObject({ status: 403 })
    await expect(save({ password: 'my own new words' })).rejects.toMatchObject({ status: 403 })
    const after = await payload.findByID({ collection: 'users', id })
    expect([after.email, after.role]).toEqual([me?.email, role])
    const { email, password } = me ?? { email: '', password: '' }
    const signedIn = await payload.login({ collection: 'users', data: { email, password } })
    expect(signedIn.user?.id).toBe(id)
  })

  test('nobody finds out about sessions by asking for them', async () => {
    const actor = await as('editor')
    for (const path of ['sessions.id', 'session.id', 'secondFactorState']) {
      const asked = clinic.payload.find({
        collection: 'users',
        where: { [path]: { exists: true } },
        ...actor,
      })
      await expect(asked).rejects.toMatchObject({ name: 'QueryError' })
    }
  })
})
