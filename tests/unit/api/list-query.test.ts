import { describe, expect, test } from '@jest/globals'

import { readCursor, writeCursor } from '@/api/published/cursor'
import { readListQuery } from '@/api/published/list-query'
import { readPublishedAddress } from '@/api/published/published-address'

const known = ['topic', 'doctor', 'cause', 'q', 'limit', 'cursor'] as const
const id = '7f2c1a3e-5b6d-4c8f-9a0b-1c2d3e4f5a6b'
const read = (search: string) => readListQuery(search, known)

describe('what a client may ask of a list', () => {
  test('is nothing at all, or each thing once', () => {
    expect(read('')).toEqual({
      ok: true,
      value: { topic: null, doctor: null, cause: null, q: null, limit: 20, cursor: null },
    })
    const cursor = { after: '2026-11-23T09:00:00.000Z', id }
    expect(read(`?topic=${id}&q=back%20pain&limit=100&cursor=${writeCursor(cursor)}`)).toEqual({
      ok: true,
      value: { topic: id, doctor: null, cause: null, q: 'back pain', limit: 100, cursor },
    })
  })

  test.each([
    ['?where[title][like]=x', 'There is no parameter “where[title][like]” here.'],
    ['?sort=doctors.name', 'There is no parameter “sort” here.'],
    ['?depth=99999', 'There is no parameter “depth” here.'],
    ['?draft=true', 'There is no parameter “draft” here.'],
    ['?__proto__=x', 'There is no parameter “__proto__” here.'],
    ['?limit=0', '“limit” is a number from 1 to 100.'],
    ['?limit=-1', '“limit” is a number from 1 to 100.'],
    ['?limit=1e9', '“limit” is a number from 1 to 100.'],
    ['?limit=abc', '“limit” is a number from 1 to 100.'],
    ['?limit=1&limit=2', 'Please give “limit” once.'],
    ['?topic=back', '“topic” is the id of a topic'],
    [`?doctor=${id}'`, '“doctor” is the id of a doctor'],
    ['?q=', '“q” is one word or more'],
    ['?q=%00', '“q” is one word or more'],
    ['?q=%ed%a0%80', '“q” is one word or more'],
    [`?q=${'a'.repeat(201)}`, '“q” is one word or more'],
    ['?cursor=', '“cursor” is the “nextCursor” of the page before.'],
    ['?cursor=WyJhIiwxXQ', '“cursor” is the “nextCursor” of the page before.'],
  ])('is told in a sentence what is wrong with %s', (search, sentence) => {
    const asked = read(search)
    expect(asked.ok ? '' : asked.problem).toContain(sentence)
  })
})

test('a cursor comes back as it was written, and nothing else is one', () => {
  const cursor = { after: 'Süd, "West"', id }
  expect(readCursor(writeCursor(cursor))).toEqual(cursor)
  for (const odd of ['x', 'bnVsbA', Buffer.from('["a","b"]').toString('base64url'), 'A'.repeat(10_000)]) {
    expect(readCursor(odd)).toBeNull()
  }
})

test('only reading the published kinds is for everybody', () => {
  const asked = (method: string, path: string) =>
    readPublishedAddress(method, new URL(path, 'https://column.example.org'))
  expect(asked('GET', '/api/answers?limit=2')).toEqual({ kind: 'answers', key: null, search: '?limit=2' })
  expect(asked('HEAD', '/api/treatment-steps/cold')).toEqual({
    kind: 'treatment-steps',
    key: 'cold',
    search: '',
  })
  for (const closed of [
    '/api/users',
    '/api/answers/versions/x',
    '/api/answers/',
    '/api//answers',
    '/api/Answers',
    '/api/answers/a%2e',
    '/api/sign-offs',
  ])
    expect(asked('GET', closed)).toBeNull()
  expect(asked('POST', '/api/answers')).toBeNull()
})
