import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { pairRows } from '@/answers/review/pair-rows'

const pairs = (before: string[], after: string[]) =>
  pairRows(before, after, { textOf: (row) => row, language: 'en' }).map((pair) => [
    pair.before,
    pair.after,
    ...(pair.isMoved ? ['moved'] : []),
  ])

const ice = 'Lay ice on it for 20 minutes'
const walk = 'Walk a few steps each hour'
const rest = 'Rest the leg at night'

describe('rows that were and rows that are', () => {
  test('find each other where nothing changed', () => {
    expect(pairs([ice, walk], [ice, walk])).toEqual([
      [ice, ice],
      [walk, walk],
    ])
  })

  test('find each other by most of their words where one was edited', () => {
    const edited = 'Lay ice on it for 10 minutes'
    expect(pairs([walk, ice], [walk, edited])).toEqual([
      [walk, walk],
      [ice, edited],
    ])
  })

  test('say which one is gone, where it stood, and which is new', () => {
    expect(pairs([ice, walk, rest], [ice, rest, 'Call us on Monday'])).toEqual([
      [ice, ice],
      [walk, null],
      [rest, rest],
      [null, 'Call us on Monday'],
    ])
  })

  test('say which one was moved, and not its neighbours', () => {
    expect(pairs([ice, walk, rest], [rest, ice, walk])).toEqual([
      [rest, rest, 'moved'],
      [ice, ice],
      [walk, walk],
    ])
  })

  test('never lose or double a row, whatever they are', () => {
    const row = fc.constantFrom(ice, walk, rest, '', 'Rest the leg', 'Lay ice on it')
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), (before, after) => {
        const found = pairRows(before, after, { textOf: (each) => each, language: 'en' })
        expect(found.flatMap((pair) => pair.after ?? [])).toEqual(after)
        expect(found.flatMap((pair) => pair.before ?? []).sort()).toEqual([...before].sort())
      }),
    )
  })
})
