import { beforeEach, describe, expect, test } from '@jest/globals'

import { findPublished } from '@/answers/queries'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { search } from '@/search/queries'
import { openColumn, type Column } from '@tests/support/column'
import { countRows, crampsLine as cramps, importAll, listTitles } from '@tests/support/importing/lines'

let column: Column
const at = new Date('2026-11-28T09:00:00Z')

beforeEach(async () => {
  column = await openColumn()
})

const publishing = () => ({ doctor: null, publish: { reviewer: column.reviewer.email, at } })
const titles = () => listTitles(column.clinic)
const count = (table: string) => countRows(column.clinic, table)

describe('lines that are to be published', () => {
  test('are signed by the reviewer, found by readers, and keep the day they came out first', async () => {
    const { summary } = await importAll(
      column.payload,
      [
        { ...cramps, publishedAt: '2019-03-04T10:00:00.000Z' },
        { ...cramps, slug: 'warts', title: 'Warts' },
      ],
      publishing(),
    )
    expect(summary).toMatch(/2 published/)
    expect(await findPublished('leg-cramps')).toMatchObject({
      answer: {
        reviewer: { name: 'Ben Reviewer' },
        publishedAt: '2019-03-04T10:00:00.000Z',
        lastReviewedOn: '2026-11-28',
      },
    })
    const found = await search('http://column.example/search?q=cramps', 'en')
    expect(found).toMatchObject({
      kind: 'found',
      found: { items: [{ slug: 'leg-cramps' }, { slug: 'warts' }] },
    })
    expect(await count(`private.audit where action = 'answer.publish'`)).toBe(2)
    expect(await count('sign_offs where ended_at is null')).toBe(2)
  })

  test('stay drafts with a reason where they are incomplete, or their own doctor was to sign', async () => {
    const own = { ...cramps, slug: 'own', title: 'By the reviewer', doctors: [{ name: 'Ben Reviewer' }] }
    const { troubles } = await importAll(
      column.payload,
      [{ title: 'No answer yet' }, own, cramps],
      publishing(),
    )
    expect(troubles).toEqual([
      expect.stringMatching(/^1: Say who answers.*there is no answer yet/),
      expect.stringMatching(/^2: An answer is signed off by another clinician.*Ben Reviewer was to sign/),
    ])
    expect(await titles()).toEqual(['By the reviewer draft', 'Leg cramps published', 'No answer yet draft'])
    expect(await count('sign_offs')).toBe(1)
  })

  test('were drafts before: with the words of the file they are published, with others they are not', async () => {
    const warts = { ...cramps, slug: 'warts', title: 'Warts' }
    const nobody = { ...cramps, slug: 'nobody', title: 'By nobody', doctors: [] }
    await importAll(column.payload, [cramps, warts, nobody])
    await column.clinic.payload.update({
      collection: 'answers',
      where: { slug: { equals: 'warts' } },
      data: { limits: 'Somebody added this.' },
      draft: true,
    })
    const order = { ...publishing(), doctor: 'Ana Writer' }
    const { troubles } = await importAll(column.payload, [cramps, warts, nobody], order)
    expect(troubles).toEqual([expect.stringMatching(/^2: Its words were changed since they were imported/)])
    expect(await titles()).toEqual(['By nobody published', 'Leg cramps published', 'Warts draft'])
  })

  test('never bring back what was withdrawn', async () => {
    await importAll(column.payload, [cramps], publishing())
    const [answer] = await column.clinic.sql('select id from answers')
    await withdrawAnswer(column.payload, { answerId: String(answer?.id), reason: 'It was wrong.', at })
    const { troubles } = await importAll(column.payload, [cramps], publishing())
    expect(troubles).toHaveLength(1)
    expect(await findPublished('leg-cramps')).toMatchObject({ kind: 'withdrawn' })
  })

  test('need a reviewer who is there', async () => {
    const nobody = { publish: { reviewer: 'nobody@clinic.example', at } }
    await expect(importAll(column.payload, [cramps], nobody)).rejects.toThrow(/Nobody under Staff signs in/)
    expect(await count('answers')).toBe(0)
  })
})
