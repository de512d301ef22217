import { describe, expect, test } from '@jest/globals'

import { dryEyes, page, wordsOf, wordsOfFile } from './pages'
import { plainText } from '@/platform/rich-text'

const asTyped = page(dryEyes).draft

/** The page with another mark in front of each of its steps. */
function marked(toMark: (number: number) => string): string {
  return dryEyes.replace(/^ {2}(\d)\./gm, (_, number: string) => toMark(Number(number)))
}

describe('steps are steps however they are counted', () => {
  test.each([
    ['1.Without a space', marked((n) => `${n}.`).replace(/^(\d\.) /gm, '$1')],
    ['1: with a colon', marked((n) => `${n}:`)],
    ['1 – with a dash', marked((n) => `${n} –`)],
    ['#1', marked((n) => `#${n}`)],
    ['1 alone', marked((n) => `${n}`)],
    ['Step one.', marked((n) => `Step ${['one', 'two', 'three'][n - 1]}.`)],
    ['Step 1, with nothing behind', marked((n) => `Step ${n}`)],
    ['a)', marked((n) => `${'abc'[n - 1]})`)],
    ['A.', marked((n) => `${'ABC'[n - 1]}.`)],
    ['II.', marked((n) => `${'I'.repeat(n)}.`)],
    ['in bold', marked((n) => `**${n}.**`)],
  ])('%s', (_, text) => {
    const { draft, unsure } = page(text)
    expect(draft).toEqual(asTyped)
    expect(unsure).toEqual([])
  })

  test.each(['•', '-', '*', '–'])(
    'bullets (%s) under a lead-in are steps where nothing is numbered, and named',
    (bullet) => {
      const { draft, unsure } = page(marked(() => bullet))
      expect(draft).toEqual(asTyped)
      expect(unsure).toMatchObject([{ line: 20, about: 'the steps' }])
    },
  )

  test('steps that are all numbered 1 are one list', () => {
    const { draft, unsure } = page(marked(() => '1.'))
    expect(draft).toEqual(asTyped)
    expect(unsure.map(({ line, about }) => [line, about])).toEqual([
      [21, 'the numbering of the steps'],
      [22, 'the numbering of the steps'],
    ])
  })

  test('numbers and initials at the start of a wrapped line are words', () => {
    const wrapped =
      'The film of tears on the eye dries in\n12. Some say so, as Dr. B. and Dr.\nA. Writer do, or in\n3 – 4 others'
    const text = dryEyes.replace(/Burning eyes[^]*it is renewed/, wrapped)
    const { draft, found, unsure } = page(text)
    expect(draft.introduction).toHaveLength(2)
    expect(wordsOf(draft)).toEqual(wordsOfFile(text, { draft, found, unsure }))
  })
})

describe('lists inside other parts', () => {
  test('bullets under a step are a list of that step', () => {
    const { draft } = page(
      dryEyes.replace('Set a clock if you forget.', 'Good things to look at:\n     - a tree\n     - the sky'),
    )
    expect(draft.steps).toHaveLength(3)
    expect(draft.steps[0]?.instruction.map(({ type }) => type)).toEqual(['paragraph', 'list'])
    expect(plainText(draft.steps[0]?.instruction.slice(1) ?? [])).toBe('a tree\nthe sky')
  })

  test('numbers and letters under a step belong to it', () => {
    const nested = 'Look at these:\n     1. a tree\n     2. the sky\n     a) by day\n     b) at night'
    const { draft } = page(dryEyes.replace('Set a clock if you forget.', nested))
    expect(draft.steps).toHaveLength(3)
    expect(draft.steps[0]?.instruction).toHaveLength(5)
  })

  test('bulleted causes are causes, whatever stands between two bullets', () => {
    const text = dryEyes
      .replace('People at', '• People at')
      .replace('Heating,', '• Heating,')
      .replace('Some tablets', '  Planes are worst.\n\n• Some tablets')
    const { draft, found, unsure } = page(text)
    expect(draft.causes).toHaveLength(3)
    expect(plainText(draft.causes[1]?.explanation ?? [])).toMatch(/^Heating, [^]*\nPlanes are worst\.$/)
    expect(found.marks).toHaveLength(3)
    expect(unsure).toEqual([])
  })

  test('causes with a heading each keep their paragraphs together', () => {
    const text = dryEyes
      .replace('People at', 'Screens\nPeople at')
      .replace('Heating,', 'They do not know it.\n\nDry air\n\nHeating,')
      .replace('Some tablets', 'Medicines\n\nSome tablets')
    const { draft } = page(text)
    expect(draft.causes.map(({ name, explanation }) => [name, explanation.length])).toEqual([
      ['Screens', 2],
      ['Dry air', 1],
      ['Medicines', 1],
    ])
  })
})
