import { beforeEach, describe, expect, test } from '@jest/globals'

import { findPublished } from '@/answers/queries'
import { heelPain } from '@tests/support/answers/heel-pain'
import { openColumn, today, type Column } from '@tests/support/column'
import { exportAll, importAll } from '@tests/support/importing/lines'

let column: Column

beforeEach(async () => {
  column = await openColumn()
})

const publishing = () => ({ publish: { reviewer: column.reviewer.email, at: today } })

describe('an export', () => {
  test('holds what is published, and no draft', async () => {
    await importAll(column.payload, [{ title: 'Leg cramps', letter: { text: 'A private draft' } }])
    const { slug } = await column.published('Chilblains')
    const text = await exportAll(column.payload)
    expect(text).not.toContain('private draft')
    const online = await findPublished(slug)
    expect(text).toBe(`${JSON.stringify(online?.kind === 'published' && online.answer)}\n`)
  })

  test('goes into an empty column, and comes out of it the same', async () => {
    const older = {
      ...heelPain,
      slug: 'older',
      title: 'Older',
      related: [],
      publishedAt: '2018-01-01T00:00:00.000Z',
    }
    const lines = [older, { ...heelPain, related: [{ slug: 'older', title: 'Older' }] }]
    const first = await importAll(column.payload, lines, publishing())
    expect(first.troubles).toEqual([])
    const written = await exportAll(column.payload)
    column = await openColumn()
    await importAll(column.payload, written.trim().split('\n'), publishing())
    const again = await exportAll(column.payload)
    expect(withoutIds(again)).toEqual(withoutIds(written))
    expect(withoutIds(written)).toMatchObject(
      lines.map(({ doctors: _, id, lastReviewedOn, reviewDueOn, reviewer, topics, ...words }) => words),
    )
  })
})

function withoutIds(lines: string): unknown[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line, (key, value: unknown) => (key === 'id' ? undefined : value)) as unknown)
}
