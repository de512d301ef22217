import { beforeAll, describe, expect, test } from '@jest/globals'

import { ask, json, send, signIn } from '@tests/integration/api/caller'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic
let admin: Record<string, string>

beforeAll(async () => {
  clinic = await openClinic()
  admin = { ...json, ...(await signIn(await clinic.hire('admin'))).session }
})

const colleague = {
  name: 'Ana Prieto',
  email: 'ana.prieto@clinic.example',
  role: 'doctor',
  profile: 'new',
  credentials: 'MD',
  specialties: 'family medicine, sports medicine',
  licence: { number: 'MD-4711', state: 'Oregon', checkedOn: '2026-11-20', expiresOn: null },
  delivery: 'link',
}

async function add(changed: unknown, session = admin) {
  const response = await ask('POST', '/api/colleagues', session, changed)
  const body = (await response.json()) as {
    link?: string
    errors?: { message: string; data?: { errors: { path: string; message: string }[] } }[]
  }
  return { status: response.status, link: body.link, body, faults: body.errors?.[0]?.data?.errors ?? [] }
}

const counts = async () => {
  const [row] = await clinic.sql(
    `select (select count(*)::int from users) as users, (select count(*)::int from staff) as staff,
            (select count(*)::int from doctors) as doctors, (select count(*)::int from password_links) as links`,
  )
  return row
}

describe('an admin who adds a colleague', () => {
  test('makes sign-in, place, profile, licence and link in one go', async () => {
    const { link, status } = await add(colleague)
    expect(status).toBe(200)
    expect(link).toMatch(/\/desk\/password\/[0-9a-f]{64}$/)
    const { docs } = await clinic.payload.find({
      collection: 'staff',
      where: { name: { equals: 'Ana Prieto' } },
      depth: 1,
    })
    expect(docs).toMatchObject([
      {
        role: 'doctor',
        active: true,
        user: { email: 'ana.prieto@clinic.example' },
        doctor: { credentials: 'MD', specialties: ['family medicine', 'sports medicine'], active: true },
        licence: { number: 'MD-4711', state: 'Oregon' },
      },
    ])
  })

  test('may leave out whatever belongs to clinicians', async () => {
    const { status } = await add({
      name: 'Finn Desk',
      email: 'finn@clinic.example',
      role: 'frontDesk',
      profile: 'none',
      delivery: 'link',
    })
    expect(status).toBe(200)
  })

  test('may choose a profile that is there and belongs to nobody', async () => {
    const { id } = await clinic.payload.create({ collection: 'doctors', data: { name: 'Ben Olsen' } })
    const ben = { name: 'Ben Olsen', email: 'ben@clinic.example', role: 'doctor', delivery: 'link' }
    const again = await add({ ...ben, profile: 'new' })
    expect(again).toMatchObject({ status: 400, faults: [{ path: 'profile' }] })
    expect((await add({ ...ben, profile: 'existing', doctor: id })).status).toBe(200)

    const other = { ...ben, email: 'other@clinic.example', profile: 'existing', doctor: id }
    expect(await add(other)).toMatchObject({
      status: 400,
      faults: [{ path: 'doctor', message: expect.stringContaining('Ben Olsen') }],
    })
  })

  test('is told by the field what cannot be, and nothing is made', async () => {
    await add({ ...colleague, name: 'Known Person', email: 'known@clinic.example' })
    const before = await counts()
    const wrong: [object, string, RegExp][] = [
      [{ name: ' ' }, 'name', /give the name/],
      [{ name: 'x'.repeat(121) }, 'name', /120/],
      [{ email: 'ana@' }, 'email', /no e-mail address/],
      [{ email: 'KNOWN@clinic.example' }, 'email', /Known Person works here already/],
      [{ role: 'boss' }, 'role', /choose one/],
      [{ profile: 'existing', doctor: null }, 'doctor', /choose a profile/],
      [{ profile: 'existing', doctor: '3f0c5c1a-0000-4000-8000-000000000000' }, 'doctor', /no such profile/],
      [{ credentials: 'x'.repeat(121) }, 'credentials', /120/],
      [{ specialties: 'x'.repeat(81) }, 'specialties', /80/],
      [{ licence: { checkedOn: 'yesterday' } }, 'licence.checkedOn', /no date/],
      [{ delivery: 'mail' }, 'delivery', /No mail server/],
      [{ active: false }, 'active', /no such field/],
    ]
    for (const [changed, path, words] of wrong) {
      const told = await add({ ...colleague, email: 'new@clinic.example', ...changed })
      expect([path, told.status, told.faults]).toEqual([
        path,
        400,
        [{ path, message: expect.stringMatching(words) }],
      ])
    }
    expect(await counts()).toEqual(before)
  })

  test('is not taken at their word where two add one person at the same moment', async () => {
    const twin = { ...colleague, name: 'Twin Person', email: 'twin@clinic.example' }
    const outcomes = await Promise.all([add(twin), add(twin), add(twin)])
    expect(outcomes.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
    expect(outcomes.every(({ status }) => status < 500)).toBe(true)
    const where = { name: { equals: 'Twin Person' } }
    expect((await clinic.payload.count({ collection: 'staff', where })).totalDocs).toBe(1)
    expect((await clinic.payload.count({ collection: 'doctors', where })).totalDocs).toBe(1)
  })
})

describe('a form of an odd kind', () => {
  test.each([
    ['a list', [colleague]],
    ['a text', 'Ana Prieto'],
    ['a number for a name', { ...colleague, name: 7 }],
    ['a list for an address', { ...colleague, email: ['a@clinic.example'] }],
    ['an object for a role', { ...colleague, role: { equals: 'admin' } }],
    ['a text for a licence', { ...colleague, licence: 'MD-1' }],
    ['NUL', { ...colleague, name: 'Ana\0' }],
    ['half a character', { ...colleague, name: 'Ana \ud83d' }],
    ['a date that none is', { ...colleague, licence: { expiresOn: '2026-02-31' } }],
  ])('%s is refused with a sentence', async (_, body) => {
    const before = await counts()
    const told = await add(body)
    expect(told.status).toBe(400)
    expect(told.body.errors?.[0]?.message).toMatch(/\w+ \w+/)
    expect(await counts()).toEqual(before)
  })

  test.each([
    ['', 400],
    ['{"name":', 400],
    [`{"name":"${'x'.repeat(70_000)}"}`, 413],
  ])('%#: refused before anybody reads it', async (text, status) => {
    const response = await send('POST', '/api/colleagues', { headers: admin, body: text })
    expect(response.status).toBe(status)
  })
})
