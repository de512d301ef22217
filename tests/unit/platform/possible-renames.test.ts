import { describe, expect, test } from '@jest/globals'

import { possibleRenames, type NamedParts } from '@/platform/possible-renames'

function schema(tables: Record<string, string[]>, enums: string[] = []): NamedParts {
  const columnsOf = (names: string[]) => Object.fromEntries(names.map((name) => [name, {}]))
  return {
    tables: Object.fromEntries(
      Object.entries(tables).map(([name, columns]) => [name, { name, columns: columnsOf(columns) }]),
    ),
    enums: columnsOf(enums),
  }
}

const now = schema({ answers: ['title', 'closing'], topics: ['name'] }, ['care_level'])

describe('whoever asks for a migration', () => {
  test('gets it at once when something only comes', () => {
    const more = schema({ answers: ['title', 'closing', 'summary'], topics: ['name'], causes: ['name'] }, [
      'care_level',
      'role',
    ])
    expect(possibleRenames(now, more)).toEqual([])
  })

  test('gets it at once when something only goes, or nothing happens', () => {
    expect(possibleRenames(now, schema({ answers: ['title'] }))).toEqual([])
    expect(possibleRenames(now, now)).toEqual([])
  })

  test.each([
    [
      schema({ answers: ['title', 'ending'], topics: ['name'] }, ['care_level']),
      'the table answers loses closing and gains ending',
    ],
    [
      schema({ answers: ['title', 'closing'], subjects: ['name'] }, ['care_level']),
      'the database loses topics and gains subjects',
    ],
    [
      schema({ answers: ['title', 'closing'], topics: ['name'] }, ['level']),
      'the database loses care_level and gains level',
    ],
  ])('is told where a rename cannot be told from a loss (%#)', (after, phrase) => {
    expect(possibleRenames(now, after)).toEqual([phrase])
  })
})
