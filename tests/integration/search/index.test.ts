import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { aDocument, openTrial } from '@tests/support/search-index'
import { openClinic } from '@tests/support/clinic'
import { putDocuments, removeDocuments } from '@/search/indexing/commands'
import { rankDocuments } from '@/search/ranking/queries'
import type { Tables } from '@/search/tables'
import { listMovedLanguages, movePivot, weighAllAnew } from '@/search/weighing/commands'

let tables: Tables
let close: () => Promise<void>

beforeAll(async () => {
  await openClinic()
  ;({ tables, close } = await openTrial())
})

afterAll(() => close())

beforeEach(async () => {
  await tables.ask(
    `truncate ${tables.schema}.terms, ${tables.schema}.documents, ${tables.schema}.postings, ${tables.schema}.totals`,
  )
})

const find = async (text: string, more = {}) =>
  (await rankDocuments(tables, { text, language: 'en', ...more })).ranked.map(({ key }) => key)

/** What the index counts, and what there is to count. */
async function counts() {
  const s = tables.schema
  const [row] = await tables.ask(
    `select (select coalesce(sum(documents), 0)::int from ${s}.terms) as counted,
            (select count(*)::int from ${s}.postings) as postings,
            (select coalesce(sum(cardinality(terms)), 0)::int from ${s}.documents) as listed,
            (select coalesce(sum(documents), 0)::int from ${s}.totals) as total,
            (select count(*)::int from ${s}.documents) as documents`,
  )
  return row as Record<'counted' | 'postings' | 'listed' | 'total' | 'documents', number>
}

const knees = aDocument('knees', 'Why do my knees hurt?', {
  parts: [{ field: 'step', text: 'Rest the knee.' }],
})
const elbows = aDocument('elbows', 'What helps against a tennis elbow?', { synonyms: ['epicondylitis'] })
const eyes = aDocument('eyes', 'Dry eyes', { summary: 'Blink more often.', topics: ['sight'] })

describe('a reader finds', () => {
  beforeEach(() => putDocuments(tables, [knees, elbows, eyes]))

  test('the answer that says most of what they write, first', async () => {
    expect(await find('My eyes are dry since my knees hurt, and my eyes itch')).toEqual(['eyes', 'knees'])
  })

  test('by another name of it', async () => {
    expect(await find('epicondylitis')).toEqual(['elbows'])
  })

  test('with a spelling mistake, and is told what was taken for it', async () => {
    const { ranked, spelled } = await rankDocuments(tables, { text: 'epicondilitis', language: 'en' })
    expect(ranked.map(({ key }) => key)).toEqual(['elbows'])
    expect(spelled).toMatchObject([{ word: 'epicondil', term: 'epicondyl' }])
  })

  test('within one topic, and beside the answer they are reading', async () => {
    expect(await find('dry knees', { topic: 'sight' })).toEqual(['eyes'])
    expect(await find('dry knees', { topic: 'hearing' })).toEqual([])
    expect(await find('dry knees', { except: 'eyes' })).toEqual(['knees'])
  })

  test('nothing in another language, or for no words at all', async () => {
    expect(await find('knees', { language: 'de' })).toEqual([])
    expect(await find('what is it')).toEqual([])
    expect(await find(`'; drop table answers; & | ! <-> :* % _ \0 😀`)).toEqual([])
  })
})

describe('what the index counts is what there is', () => {
  test('after an answer was put in twice, changed and taken out', async () => {
    await putDocuments(tables, [knees, elbows])
    await putDocuments(tables, [knees])
    expect(await counts()).toMatchObject({ documents: 2, total: 2 })
    await putDocuments(tables, [aDocument('knees', 'Ankles')])
    await putDocuments(tables, [
      aDocument('empty', 'What is it?'),
      aDocument('ours', 'Knie', { language: 'de' }),
    ])
    const full = await counts()
    expect(full).toMatchObject({ documents: 4, total: 4 })
    expect([full.counted, full.postings]).toEqual([full.listed, full.listed])
    expect(await find('knees')).toEqual([])
    expect(await find('ankles')).toEqual(['knees'])

    await removeDocuments(tables, ['knees', 'elbows', 'empty', 'ours', 'none of them'])
    expect(await counts()).toEqual({ counted: 0, postings: 0, listed: 0, total: 0, documents: 0 })
  })

  test('after all was weighed anew, since answers became longer', async () => {
    await putDocuments(tables, [knees])
    await putDocuments(
      tables,
      ['a', 'b', 'c'].map((key) => aDocument(key, `${key} knees ${'toes fingers '.repeat(40)}`)),
    )
    expect(await listMovedLanguages(tables)).toEqual(['en'])
    await movePivot(tables, 'en')
    const turns: (number | null)[] = []
    await weighAllAnew(async (turn) => {
      const last = await turn(tables)
      turns.push(last)
      return last
    }, 3)
    // Of four documents three, then one, then none.
    expect(turns).toEqual([expect.any(Number), expect.any(Number), null])
    expect(await listMovedLanguages(tables)).toEqual([])
    const { counted, listed, postings } = await counts()
    expect([counted, postings]).toEqual([listed, listed])
    expect(await find('knees')).toEqual(['knees', 'a', 'b', 'c'])
    await removeDocuments(tables, ['a', 'b', 'c', 'knees'])
    expect((await counts()).postings).toBe(0)
  })

  test('after many were put in to be found later', async () => {
    await putDocuments(tables, [knees, elbows], { isFoundLater: true })
    expect(await find('knees')).toEqual([])
    await weighAllAnew((turn) => turn(tables))
    expect(await find('knees')).toEqual(['knees'])
    const { listed, postings } = await counts()
    expect(postings).toBe(listed)
  })
})

test('who looks at no more than two thousand answers a word finds the best of more', async () => {
  const many = Array.from({ length: 2_500 }, (_, at) =>
    aDocument(`k${String(at)}`, `knees and number ${String(at)}`),
  )
  await putDocuments(tables, [...many, aDocument('best', 'knees')])
  expect((await find('knees'))[0]).toBe('best')
  expect((await find('knees number 2400'))[0]).toBe('k2400')
})
