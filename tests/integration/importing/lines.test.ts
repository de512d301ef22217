import { beforeEach, describe, expect, test } from '@jest/globals'

import { openColumn, type Column } from '@tests/support/column'
import { heelPain } from '@tests/support/answers/heel-pain'
import { countRows, crampsLine as cramps, importAll, listTitles } from '@tests/support/importing/lines'

let column: Column

beforeEach(async () => {
  column = await openColumn()
})

const titles = () => listTitles(column.clinic)
const count = (table: string) => countRows(column.clinic, table)

describe('lines of a file', () => {
  test('go in as drafts, and a second time nothing changes', async () => {
    expect((await importAll(column.payload, [cramps, { title: 'Dry eyes' }])).summary).toMatch(
      /2 stored as drafts/,
    )
    expect(await titles()).toEqual(['Dry eyes draft', 'Leg cramps draft'])
    const before = await count('_answers_v')
    expect((await importAll(column.payload, [cramps, { title: 'Dry eyes' }])).summary).toMatch(
      /2 imported before/,
    )
    expect([await count('answers'), await count('_answers_v')]).toEqual([2, before])
  })

  test('that stand there twice go in once', async () => {
    const { summary } = await importAll(column.payload, [cramps, cramps])
    expect(summary).toMatch(/1 stored as a draft[\s\S]*1 imported before/)
  })

  test('are only read in a dry run', async () => {
    const { summary, troubles } = await importAll(null, [cramps, '{', { ...cramps, title: 'Other cramps' }])
    expect(summary).toMatch(/1 can go in; dry run: nothing was stored/)
    expect(troubles).toEqual([
      expect.stringMatching(/^2: is not JSON/),
      expect.stringMatching(/^3: .*earlier line/),
    ])
    expect(await count('answers')).toBe(0)
  })

  test('of which some are refused let the others in, and each is named with why', async () => {
    const taken = await column.published('Chilblains')
    const { summary, troubles } = await importAll(column.payload, [
      cramps,
      '',
      '{"title":',
      { ...cramps, title: 'Cramps again' },
      { title: 'Chilblains in summer', slug: taken.slug },
      { title: 'By another', doctors: [{ name: 'Ana Writer', credentials: 'RN' }] },
      { title: 'Dry eyes' },
    ])
    expect(troubles).toEqual([
      expect.stringMatching(/^3: is not JSON/),
      expect.stringMatching(/^6: The doctor in the record is “Ana Writer, MD”/),
      expect.stringMatching(/^4: The address “leg-cramps” belongs to another answer/),
      expect.stringMatching(/^5: The address “chilblains” belongs to another answer/),
    ])
    expect(summary).toMatch(/2 stored as drafts[\s\S]*4 refused/)
    expect(await titles()).toEqual(['Chilblains published', 'Dry eyes draft', 'Leg cramps draft'])
  })

  test('are linked with those of the file and of the record, and none with itself', async () => {
    const there = await column.published('Chilblains')
    const to = (...slugs: string[]) => ({ related: slugs.map((slug) => ({ slug, title: 'Another' })) })
    const { summary } = await importAll(column.payload, [
      { ...cramps, ...to('leg-cramps', 'dry-eyes', there.slug, 'nowhere') },
      { title: 'Dry eyes', ...to('leg-cramps') },
    ])
    expect(summary).toMatch(/2 links to related answers left behind/)
    const links = await column.clinic.sql(
      `select a.title as from, b.title as to from answers_rels r
         join answers a on a.id = r.parent_id join answers b on b.id = r.answers_id order by 1, 2`,
    )
    expect(links).toEqual([
      { from: 'Dry eyes', to: 'Leg cramps' },
      { from: 'Leg cramps', to: 'Chilblains' },
      { from: 'Leg cramps', to: 'Dry eyes' },
    ])
  })

  test('with little in them open in the panel: nothing is no empty tree', async () => {
    await importAll(column.payload, [{ title: 'Dry eyes' }, { title: 'Warts' }])
    const found = await column.clinic.sql('select introduction, closing_words from answers')
    expect(found).toEqual([1, 2].map(() => ({ introduction: null, closing_words: null })))
  })

  test('name doctors and topics that are not here yet; those doctors cannot sign', async () => {
    const summary = (await importAll(column.payload, [heelPain])).summary
    expect(summary).toMatch(/1 doctor made[\s\S]*1 topic made/)
    const made = await column.clinic.sql(`select active from doctors where name = $1`, [
      heelPain.doctors[0]?.name,
    ])
    expect(made).toEqual([{ active: false }])
  })

  test('none of which the database can hold takes the others along', async () => {
    // A rule that only the database knows.
    await column.clinic.sql(`alter table answers add constraint no_dry check (title <> 'Dry eyes') not valid`)
    try {
      const { troubles } = await importAll(column.payload, [
        cramps,
        { title: 'Dry eyes' },
        { title: 'Warts' },
      ])
      expect(troubles).toEqual([expect.stringMatching(/^2: It cannot be stored/)])
      expect(await titles()).toEqual(['Leg cramps draft', 'Warts draft'])
    } finally {
      await column.clinic.sql('alter table answers drop constraint no_dry')
    }
  })
})
