import { beforeAll, describe, expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { openColumn, type Column } from '@tests/support/column'

import { ask, json, seen, signIn } from './caller'

let column: Column
let session: Record<string, string>

beforeAll(async () => {
  column = await openColumn()
  session = (await signIn(await column.clinic.hire('admin'))).session
})

const odd: unknown[] = [
  null,
  0,
  5,
  -1,
  1e308,
  true,
  '',
  'x\0y',
  '\ud800',
  '2026-13-45',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  [],
  [null],
  ['a', 1],
  [[]],
  [{}],
  [{ id: 5 }],
  {},
  { a: 1 },
  { root: {} },
  { root: { children: 'x' } },
  { root: { type: 'root', children: [{ type: 'iframe' }] } },
  { equals: 1 },
  { relationTo: 'users', value: 'x' },
  { toString: 'x' },
  '3f0c5c1a-0000-4000-8000-00000000dead',
]

type Told = { status: number; message: string; doc: Record<string, unknown> }

async function save(method: 'PATCH' | 'POST', path: string, data: unknown): Promise<Told> {
  const { status, body } = await seen(await ask(method, path, { ...session, ...json }, data))
  const read = JSON.parse(body) as { errors?: { message: string }[]; doc?: Record<string, unknown> }
  return { status, message: read.errors?.[0]?.message ?? '', doc: read.doc ?? {} }
}

/** Every own field, and every field inside a group or a list, each with a way to send a value for it alone. */
function placesIn(fields: FlattenedField[]): { name: string; send: (value: unknown) => object }[] {
  return fields.flatMap((field) => {
    const here = { name: field.name, send: (value: unknown) => ({ [field.name]: value }) }
    if (!('flattenedFields' in field)) return [here]
    const isList = field.type === 'array'
    const inside = placesIn(field.flattenedFields).map(({ name, send }) => ({
      name: `${field.name}.${name}`,
      send: (value: unknown) => ({ [field.name]: isList ? [send(value)] : send(value) }),
    }))
    return [here, ...inside]
  })
}

describe('27 odd values in every field', () => {
  const slugs = [
    'answers',
    'topics',
    'causes',
    'treatment-steps',
    'doctors',
    'staff',
    'users',
    'media',
  ] as const

  test.each(slugs)('of %s are kept or refused with a sentence', async (slug) => {
    const { payload } = column
    const target = await makeOne(slug)
    for (const { name, send } of placesIn(payload.collections[slug].config.flattenedFields)) {
      // Signing out whoever asks would end the test.
      if (slug === 'staff' && name === 'active') continue
      for (const value of odd) {
        const { status, message } = await save('PATCH', `/api/${slug}/${target}?draft=true`, send(value))
        const what = `${name} = ${JSON.stringify(value)}: ${status} ${message}`
        expect(what).toMatch(/: (200 |4\d\d .{8,})/)
      }
    }
  })

  test('of the settings are kept or refused with a sentence, and the settings stay', async () => {
    const [settings] = column.payload.config.globals
    for (const { name, send } of placesIn(settings?.flattenedFields ?? [])) {
      for (const value of odd) {
        const { status, message } = await save('POST', '/api/globals/settings', send(value))
        expect(`${name} = ${JSON.stringify(value)}: ${status} ${message}`).toMatch(/: (200 |4\d\d .{8,})/)
      }
    }
    expect(await save('POST', '/api/globals/settings', { name: 'Harbour Clinic' })).toMatchObject({
      status: 200,
    })
  })

  async function makeOne(slug: (typeof slugs)[number]): Promise<string> {
    if (slug === 'answers') return (await column.draft('Cramps')).id
    if (slug === 'staff') return (await column.clinic.hire('editor')).staff.id
    if (slug === 'users') return (await column.clinic.hire('editor')).user.id
    const form = {
      name: 'Made for this',
      instruction: {
        root: {
          type: 'root',
          children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text: 'Rest.' }] }],
        },
      },
    }
    if (slug === 'media') return '3f0c5c1a-0000-4000-8000-000000000000'
    if (slug === 'treatment-steps') {
      const { id } = await column.payload.create({ collection: slug, data: form as never, draft: true })
      return id
    }
    return (await column.payload.create({ collection: slug, data: { name: form.name } as never })).id
  }
})

describe('what a document cannot be', () => {
  test.each([
    ['POST', '/api/doctors', { name: { a: 1 } }, '“name”: This is a text.'],
    ['POST', '/api/globals/settings', { language: 5 }, '“language”: This is a text.'],
    ['POST', '/api/globals/settings', { callNumber: 5 }, /^“callNumber”: /],
    ['POST', '/api/users', { email: 5, password: 'copper lantern under ivy' }, '“email”: This is a text.'],
    ['POST', '/api/users', { email: 'a@b.example', salt: 'x' }, '“salt”: There is no field “salt” here.'],
    ['POST', '/api/topics', { name: 'Feet', colour: 'red' }, '“colour”: There is no field “colour” here.'],
    [
      'POST',
      '/api/answers',
      { causes: 'many', steps: {} },
      '“causes”: This is a list. “steps”: This is a list.',
    ],
    [
      'POST',
      '/api/answers',
      { slug: ['a'], title: { b: 1 } },
      '“slug”: This is a text. “title”: This is a text.',
    ],
    ['POST', '/api/topics', { name: 'a\0b' }, '“name” holds a character that cannot be kept (NUL).'],
  ] as const)('%s %s %j', async (method, path, data, message) => {
    const told = await save(method, path, data)
    expect(told).toMatchObject({ status: 400 })
    expect(told.message).toMatch(message)
  })

  test('is said to the panel by its field', async () => {
    const { body } = await seen(await ask('POST', '/api/doctors', { ...session, ...json }, { name: 7 }))
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          name: 'ValidationError',
          message: '“name”: This is a text.',
          data: { errors: [{ path: 'name', message: 'This is a text.' }] },
        },
      ],
    })
  })

  test('made or changed at a time of somebody’s choice', async () => {
    const times = { createdAt: '1999-01-01T00:00:00.000Z', updatedAt: '1999-01-01T00:00:00.000Z' }
    const made = await save('POST', '/api/topics', { name: 'Hands', ...times })
    expect(made.status).toBe(201)
    expect(String(made.doc.createdAt)).not.toMatch(/^1999/)
    const changed = await save('PATCH', `/api/topics/${String(made.doc.id)}`, { name: 'Hand', ...times })
    expect(changed.status).toBe(200)
    expect([changed.doc.createdAt, String(changed.doc.updatedAt).slice(0, 4)]).toEqual([
      made.doc.createdAt,
      String(new Date().getFullYear()),
    ])
  })

  test('one that names what is not there', async () => {
    const missing = ['3f0c5c1a-0000-4000-8000-00000000dead']
    const { id } = await column.draft('Names nobody')
    expect(await save('PATCH', `/api/answers/${id}?draft=true`, { doctors: missing })).toEqual({
      status: 409,
      message: 'This names something that is not there, or is still named elsewhere.',
      doc: {},
    })
    await column.payload.create({ collection: 'causes', data: { name: 'Salt' } })
    const many = await save('PATCH', '/api/causes?where[name][equals]=Salt', { topics: missing })
    expect([many.status, many.message]).toEqual([
      409,
      'Nothing of this was saved, since the database refused a part of it.',
    ])
  })
})
