import { expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { referencesTo } from '@/platform/references'

const named = (name: string, relationTo: string | string[]) =>
  ({ name, type: 'relationship', relationTo }) as FlattenedField
const holding = (name: string, type: 'array' | 'group', fields: FlattenedField[]) =>
  ({ name, type, fields: [], flattenedFields: fields }) as unknown as FlattenedField

type Collections = Parameters<typeof referencesTo>[1]

test('finds every place where a record can name a person, also inside lists and groups', () => {
  const collections = [
    { slug: 'sign-offs', flattenedFields: [named('by', 'staff'), named('answer', 'answers')] },
    { slug: 'answers', flattenedFields: [holding('changes', 'array', [named('by', 'staff')])] },
    { slug: 'questions', flattenedFields: [holding('deidentification', 'group', [named('by', 'staff')])] },
  ] as Collections
  expect(referencesTo('staff', collections)).toEqual([
    { collection: 'sign-offs', path: 'by' },
    { collection: 'answers', path: 'changes.by' },
    { collection: 'questions', path: 'deidentification.by' },
  ])
})

test('leaves out the tables that Payload tidies itself', () => {
  const collections = [
    { slug: 'payload-preferences', flattenedFields: [named('user', 'users')] },
  ] as Collections
  expect(referencesTo('users', collections)).toEqual([])
})
