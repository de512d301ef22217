import { beforeAll, describe, expect, test } from '@jest/globals'

import { openClinic, type Clinic, type Person } from '@tests/support/clinic'

import { ask, json, signIn } from './caller'

let clinic: Clinic
let editor: Person
let doctor: Person
let asEditor: Record<string, string>
let asDoctor: Record<string, string>
let topic: string

beforeAll(async () => {
  clinic = await openClinic()
  editor = await clinic.hire('editor')
  doctor = await clinic.hire('doctor')
  asEditor = { ...(await signIn(editor)).session, ...json }
  asDoctor = { ...(await signIn(doctor)).session, ...json }
  topic = (await clinic.payload.create({ collection: 'topics', data: { name: 'Sleep' } })).id
})

const owned = (person: Person) => ({ user: { relationTo: 'users', value: person.user.id } })

describe('a document that somebody works on', () => {
  // The panel writes a lock past the rules, on the server (its handleFormStateLocking).
  const lockFor = async (person: Person) =>
    (
      await clinic.payload.create({
        collection: 'payload-locked-documents',
        data: { document: { relationTo: 'topics', value: topic }, ...owned(person) } as never,
        user: person.user,
        req: { user: person.user },
      })
    ).id

  test('is not locked by an address, in whoever’s name', async () => {
    const lock = { document: { relationTo: 'topics', value: topic }, ...owned(doctor) }
    expect((await ask('POST', '/api/payload-locked-documents', asEditor, lock)).status).toBe(404)
  })

  test('is taken over in one’s own name only', async () => {
    const lock = await lockFor(doctor)
    const path = `/api/payload-locked-documents/${lock}`
    expect((await ask('PATCH', path, asEditor, owned(doctor))).status).toBe(403)
    expect((await ask('PATCH', path, asEditor, owned(editor))).status).toBe(200)
  })

  test('is let go by whoever holds it, one at a time', async () => {
    const lock = await lockFor(doctor)
    const all = '/api/payload-locked-documents?where[id][exists]=true'
    expect((await ask('DELETE', all, asEditor)).status).toBe(404)
    expect((await ask('DELETE', `/api/payload-locked-documents/${lock}`, asEditor)).status).toBe(403)
    expect((await ask('DELETE', `/api/payload-locked-documents/${lock}`, asDoctor)).status).toBe(200)
  })

  test('is found locked by everybody who works here', async () => {
    const lock = await lockFor(doctor)
    const path = `/api/payload-locked-documents?where[document.relationTo][equals]=topics&where[document.value][equals]=${topic}`
    expect(await (await ask('GET', path, asEditor)).json()).toMatchObject({
      docs: expect.arrayContaining([expect.objectContaining({ id: lock, ...owned(doctor) })]),
    })
  })
})

describe('what the panel keeps of a person’s lists', () => {
  const keep = (key: string, value: unknown) =>
    ask('POST', `/api/payload-preferences/${key}`, asEditor, { value })

  test('is kept and read back', async () => {
    const value = { columns: [{ accessor: 'title', active: true }], limit: 25, sort: '-title' }
    expect((await keep('collection-answers', value)).status).toBe(200)
    expect((await keep('nav', { open: true })).status).toBe(200)
    const kept = await ask('GET', '/api/payload-preferences/collection-answers', asEditor)
    expect(await kept.json()).toMatchObject({ value })
  })

  test('is thrown away by themselves alone', async () => {
    const kept = async (session: Record<string, string>): Promise<unknown> =>
      (await ask('GET', '/api/payload-preferences/nav', session)).json()
    await keep('nav', { open: true })
    const all = '/api/payload-preferences?where[id][exists]=true'
    expect((await ask('DELETE', all, asDoctor)).status).toBe(200)
    expect(await kept(asEditor)).toMatchObject({ value: { open: true } })
    expect((await ask('DELETE', all, asEditor)).status).toBe(200)
    expect(await kept(asEditor)).not.toHaveProperty('value', { open: true })
  })

  test.each([
    [{ sort: 'user.email' }, 400],
    [{ sort: 5 }, 400],
    [{ limit: 100_000 }, 400],
    [{ limit: 'all' }, 400],
    [{ note: 'a\0b' }, 400],
    [{ note: 'x'.repeat(2_000_000) }, 413],
  ])('is refused where no list could carry it out, case %#', async (value, status) => {
    expect((await keep('collection-staff', value)).status).toBe(status)
  })
})

describe('lists of the panel, which pass no address', () => {
  const list = (query: object) =>
    clinic.payload.find({ collection: 'staff', overrideAccess: false, user: editor.user, ...query })

  test.each([
    { sort: 'user.email' },
    { sort: 'licence.number' },
    { where: { 'user.email': { like: 'a' } } },
    { where: { role: { equals: 'nobody' } } },
    { where: { doctor: { equals: 'abc' } } },
    { where: { updatedAt: { equals: 'yesterday' } } },
  ])('find nothing where they ask for what they may not, or what cannot be: %j', async (query) => {
    // The one error of Payload that its lists show as nothing found.
    await expect(list(query)).rejects.toMatchObject({ name: 'QueryError', status: 400 })
  })

  test('begin at the first page where there is no such page', async () => {
    expect(await list({ page: -5 })).toMatchObject({ page: 1 })
    expect(await list({ page: 1e21, limit: -1 })).toMatchObject({ page: 1 })
    expect((await list({ sort: ['-name', 'role'], limit: 1 })).docs).toHaveLength(1)
  })
})
