import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'

import { documentFaults } from '@/api/document-faults'

const field = (name: string, type: string, rest: object = {}) =>
  ({ name, type, ...rest }) as unknown as FlattenedField
const holding = (name: string, type: 'array' | 'group', flattenedFields: FlattenedField[]) =>
  field(name, type, { flattenedFields })

const id = '3f0c5c1a-0000-4000-8000-000000000000'
const richText = { root: { type: 'root', children: [] } }

const fields = [
  field('title', 'text'),
  field('summary', 'textarea'),
  field('email', 'email'),
  field('otherNames', 'text', { hasMany: true }),
  field('year', 'number'),
  field('active', 'checkbox'),
  field('readOn', 'date'),
  field('level', 'select', { options: ['urgent', { label: 'Emergency', value: 'emergency' }] }),
  field('days', 'select', { options: ['monday'], hasMany: true }),
  field('doctor', 'relationship', { relationTo: 'doctors' }),
  field('topics', 'relationship', { relationTo: 'topics', hasMany: true }),
  field('document', 'relationship', { relationTo: ['answers', 'topics'] }),
  field('photo', 'upload', { relationTo: 'media' }),
  field('instruction', 'richText'),
  field('signedText', 'json'),
  field('usedIn', 'join', { collection: 'answers' }),
  field('hash', 'text', { hidden: true }),
  holding('letter', 'group', [field('text', 'textarea')]),
  holding('causes', 'array', [field('name', 'text'), holding('sources', 'array', [field('year', 'number')])]),
]

const faultsOf = (data: unknown) => documentFaults(fields, data)

describe('a document that somebody sends', () => {
  test.each([
    {},
    { title: 'Cramps', summary: null, email: 'a@b.example', otherNames: ['Charley horse'], year: 2026 },
    { active: false, readOn: '2026-11-23T09:00:00.000Z', level: 'emergency', days: ['monday'] },
    { readOn: '2026-11-23', doctor: id, topics: [id], photo: id, instruction: richText },
    { document: { relationTo: 'topics', value: id }, signedText: [1, 'two'], usedIn: { docs: [] } },
    { letter: {}, causes: [{ id: '6745f0aa', name: null, sources: [{ year: 1999 }] }] },
    { id, createdAt: '2020', updatedAt: 5 },
    Object.fromEntries(
      fields.filter(({ name }) => !['letter', 'hash'].includes(name)).map(({ name }) => [name, null]),
    ),
  ])('%j is of the kind its fields are', (data) => {
    expect(faultsOf(data)).toEqual([])
  })

  test('may write a list without rows as 0, as the panel does', () => {
    expect(faultsOf({ causes: 0 })).toEqual([])
  })

  test.each([
    ['title', { title: { a: 1 } }],
    ['title', { title: ['Cramps'] }],
    ['title', { title: 5 }],
    ['email', { email: true }],
    ['otherNames', { otherNames: 'one' }],
    ['otherNames', { otherNames: ['one', 2] }],
    ['otherNames', { otherNames: [null] }],
    ['year', { year: '2026' }],
    ['year', { year: 1e300 }],
    ['active', { active: 'yes' }],
    ['active', { active: 1 }],
    ['readOn', { readOn: 'yesterday' }],
    ['readOn', { readOn: '2026-13-45' }],
    ['readOn', { readOn: '0000-01-01' }],
    ['readOn', { readOn: '+275760-01-01' }],
    ['readOn', { readOn: 1_764_000_000 }],
    ['level', { level: 'urgently' }],
    ['level', { level: ['urgent'] }],
    ['days', { days: 'monday' }],
    ['doctor', { doctor: 'abc' }],
    ['doctor', { doctor: { id } }],
    ['topics', { topics: [id, 7] }],
    ['document', { document: id }],
    ['document', { document: { relationTo: 'users', value: id } }],
    ['photo', { photo: [id] }],
    ['instruction', { instruction: 'Rest.' }],
    ['instruction', { instruction: {} }],
    ['instruction', { instruction: { root: null } }],
    ['letter', { letter: null }],
    ['letter', { letter: 'Dear doctors' }],
    ['letter.text', { letter: { text: ['a'] } }],
    ['causes', { causes: 'many' }],
    ['causes', { causes: { 0: {} } }],
    ['causes', { causes: 1 }],
    ['causes.0', { causes: [null] }],
    ['causes.1', { causes: [{}, 'x'] }],
    ['causes.0.id', { causes: [{ id: 5 }] }],
    ['causes.0.sources.0.year', { causes: [{ sources: [{ year: 'MCMXCIX' }] }] }],
    ['causes.0.colour', { causes: [{ colour: 'red' }] }],
    ['colour', { colour: 'red' }],
    ['hash', { hash: 'mine' }],
    ['id', { id: 'mine' }],
    ['', null],
    ['', [{ title: 'Cramps' }]],
    ['', 'title'],
  ])('is refused at “%s”: %j', (path, data) => {
    expect(faultsOf(data).map((fault) => fault.path)).toEqual([path])
  })

  test('names at most a few of its faults, however many there are', () => {
    expect(faultsOf({ causes: Array.from({ length: 900 }, () => ({ name: 1 })) })).toHaveLength(20)
    expect(faultsOf({ otherNames: Array.from({ length: 2_000 }, () => 'one') })).toHaveLength(1)
  })

  test('is looked at whatever it holds', () => {
    const names = fc.constantFrom(...fields.map(({ name }) => name), 'other')
    fc.assert(
      fc.property(fc.dictionary(names, fc.jsonValue()), (data) => {
        expect(
          faultsOf(data).every(({ path, message }) => path in data || path.includes('.') || message),
        ).toBe(true)
      }),
    )
  })
})
