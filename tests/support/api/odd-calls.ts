import fc from 'fast-check'
import type { FlattenedField, Payload } from 'payload'

import { documentOver } from './odd-documents'
import { queryOver } from './odd-queries'

/** One request to the API, as anybody could write it. */
export interface OddCall {
  method: (typeof methods)[number]
  path: string
  headers: Record<string, string>
  body?: string
}

const methods = [
  'GET',
  'GET',
  'GET',
  'GET',
  'POST',
  'POST',
  'PATCH',
  'PATCH',
  'PATCH',
  'DELETE',
  'PUT',
] as const

const endings = [
  ...[
    '/count',
    '/versions',
    '/versions/ID',
    '/access',
    '/access/ID',
    '/ID/duplicate',
    '/ID/publication',
    '/ID/publish',
  ],
  ...[
    '/ID/unpublish',
    '/ID/sign-off',
    '/ID/withdraw',
    '/file/ID',
    '/me',
    '/init',
    '/unlock',
    '/refresh-token',
  ],
  ...['/first-register', '/verify/ID', '/ID/ask', '/ID/return', '/ID/review', '/ID/correct'],
  ...['/ID/look-at', '/ID/take', '/ID/give-back', '/ID/answer', '/ID/close', '/by-email', '/type-in'],
  ...['/check-typed', '/try', '/switch'],
  ...['/ID/comment', '/ID/comments', '/ID/reply', '/ID/resolve'],
]

const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const headersOf = [
  ...[json, json, json, json, json, json, json, json],
  { ...form, 'x-payload-http-method-override': 'GET' },
  { ...form, 'x-payload-http-method-override': 'GET' },
  { ...json, 'x-http-method-override': 'DELETE' },
  { 'content-type': 'multipart/form-data; boundary=b' },
]

/**
 * Calls over every collection and global, their own fields and those of others, every operator, parameter and
 * method, with values that fit and values that do not. `known` are documents that there are, by collection.
 */
export function oddCalls(payload: Payload, known: Record<string, string[]>): fc.Arbitrary<OddCall> {
  const ids = Object.values(known).flat()
  return fc.constantFrom(...placesOf(payload)).chain(({ slug, fields }) =>
    fc
      .record({
        method: fc.constantFrom(...methods),
        ending: endingWith(fc.constantFrom(...(known[slug] ?? ids), ...(known[slug] ?? ids), ...strangeIds)),
        query: queryOver(fields, ids),
        headers: fc.constantFrom(...headersOf),
        body: documentOver(fields, ids),
      })
      .map(({ method, ending, query, headers, body }) =>
        toCall(method, `/api/${slug}${ending}`, query, headers, body),
      ),
  )
}

const strangeIds = ['3f0c5c1a-0000-4000-8000-00000000dead', 'abc', '%00']

function endingWith(id: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight: 4, arbitrary: id.map((each) => `/${each}`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...endings), id)
        .map(([ending, each]) => ending.replace('ID', each)),
    },
  )
}

function placesOf({ collections, config }: Payload): { slug: string; fields: FlattenedField[] }[] {
  const ofCollections = Object.values(collections).map(({ config: { slug, flattenedFields } }) => ({
    slug,
    fields: flattenedFields,
  }))
  const ofGlobals = config.globals.map(({ slug, flattenedFields }) => ({
    slug: `globals/${slug}`,
    fields: flattenedFields,
  }))
  return [
    ...ofCollections,
    ...ofGlobals,
    { slug: 'payload-jobs', fields: [] },
    { slug: 'nothing', fields: [] },
  ]
}

function toCall(
  method: OddCall['method'],
  path: string,
  query: string[],
  headers: Record<string, string>,
  body: unknown,
): OddCall {
  const search = query.length > 0 ? `?${query.join('&')}` : ''
  if (method === 'GET') return { method, path: path + search, headers: {} }
  const isQuery = headers['content-type'] === form['content-type']
  if (isQuery) return { method: 'POST', path, headers, body: query.join('&') }
  return { method, path: path + search, headers, body: JSON.stringify(body) }
}
