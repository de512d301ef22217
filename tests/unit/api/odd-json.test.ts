import { describe, expect, test } from '@jest/globals'

import { oddJson, oddQuery, oddShape } from '@/api/odd-json'

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), 'x')

describe('what came as JSON', () => {
  test.each([null, 5, 'text', [], { a: [{ b: 'ä 😀 ‮' }] }, nested(60)])('%j can be looked into', (value) => {
    expect(oddJson(value)).toBeNull()
  })

  test.each([
    [{ title: 'a\0b' }, '“title” holds a character that cannot be kept (NUL).'],
    [{ causes: [{ name: '\ud800' }] }, '“causes.0.name” holds half of a character, which cannot be kept.'],
    [{ 'na\0me': 1 }, 'A name in the request holds a character that cannot be kept (NUL).'],
    [JSON.parse('{"a":{"__proto__":{"polluted":1}}}'), '“__proto__” is no name of a field.'],
    [{ constructor: { prototype: {} } }, '“constructor” is no name of a field.'],
    [nested(70), 'The request is nested more than 64 levels deep.'],
    [nested(100_000), 'The request is nested more than 64 levels deep.'],
    [Array.from({ length: 100_001 }, () => 0), 'The request holds more than 100,000 values.'],
  ])('is refused with the place, case %#', (value, sentence) => {
    expect(oddJson(value)).toBe(sentence)
  })

  test('may hold any text while it is still being typed', () => {
    expect(oddShape({ title: '\ud83d' })).toBeNull()
    expect(oddShape(nested(70))).not.toBeNull()
  })
})

describe('the query of an address', () => {
  test('is refused where it names what every object has, however it is written', () => {
    for (const query of [
      '?__proto__[a]=1',
      '?where[constructor][equals]=1',
      '?a.prototype=1',
      '?%5F_proto__[a]=1',
    ]) {
      expect(oddQuery(query)).toMatch(/is no name of a field/)
    }
    expect(({} as { a?: unknown }).a).toBeUndefined()
  })

  test('is refused with NUL', () => {
    expect(oddQuery('?where[title][like]=a%00')).toBe(
      '“where[title][like]” in the address holds a character that cannot be kept (NUL).',
    )
    expect(oddQuery('?a%00=1')).not.toBeNull()
    expect(oddQuery('?where[title][like]=constructor&limit=1')).toBeNull()
  })
})
