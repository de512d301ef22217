import { expect, test } from '@jest/globals'

import { readPageAddress } from '@/platform/page-address'

const keyOf = (url: string) => readPageAddress(url)?.key ?? null

test('one page has one key, whatever advertisers hang on to its address', () => {
  expect(keyOf('/?utm_source=mail')).toBe('/')
  expect(keyOf('/answers?utm_source=mail&draft=1')).toBe('/answers')
  expect(keyOf('/answers?page=1')).toBe('/answers')
  expect(keyOf('/answers?preview=1&page=12&_rsc=x')).toBe('/answers?page=12')
  expect(readPageAddress('/answers/leg-cramps?page=2')).toEqual({
    key: '/answers/leg-cramps',
    slug: 'leg-cramps',
  })
  expect(readPageAddress('/answers/leg-cramps.json')).toEqual({
    key: '/answers/leg-cramps.json',
    slug: 'leg-cramps',
  })
})

test('of the published API documents are kept, and the beginnings of lists', () => {
  expect(readPageAddress('/api/answers/leg-cramps')).toEqual({
    key: '/api/answers/leg-cramps',
    slug: 'leg-cramps',
  })
  expect(readPageAddress('/api/topics/back-pain')).toMatchObject({ slug: null })
  expect(keyOf('/api/answers')).toBe('/api/answers')
  expect(keyOf('/api/treatment-steps?limit=100')).toBe('/api/treatment-steps?limit=100')
})

test('what is no page of ours in exactly our spelling is not kept', () => {
  const others = [
    '/answers/',
    '/answers/Leg-cramps',
    '/answers/leg%2Dcramps',
    '/answers/leg--cramps',
    '/answers/leg-cramps/',
    '/answers/leg-cramps.json.json',
    `/answers/${'a'.repeat(101)}`,
    '/answers?page=0',
    '/answers?page=02',
    '/answers?page=1e3',
    '/answers?page=9999999',
    '/admin',
    '/api/users',
    '/api/answers?limit=0',
    '/api/answers?limit=101',
    '/api/answers?limit=5&cursor=x',
    '/api/answers?q=back',
    '/api/answers/leg-cramps?depth=2',
    '/api/answers/versions/x',
    '//',
  ]
  expect(others.map(keyOf)).toEqual(others.map(() => null))
})
