import { beforeEach, describe, expect, test } from '@jest/globals'

import type { AnswerDraft } from '@/answers/answer-draft'
import { draftAnswer, publishAnswer } from '@/answers/commands'
import { findPublished } from '@/answers/queries'
import { hashOfAnswer } from '@/answers/sign-off'
import { signOff } from '@/answers/sign-offs/commands'
import type { Approval } from '@/answers/together/commands'
import { isFresh, pageCache } from '@/platform/page-cache'
import { search } from '@/search/queries'
import { heelPain } from '@tests/support/answers/heel-pain'
import { forgetAnswers, readDocuments, storedRows } from '@tests/support/answers/stored-rows'
import { approvalOf, draftsOf, signedHere, storeAll } from '@tests/support/answers/together'
import { openColumn, type Column } from '@tests/support/column'
import { shortDraft } from '@tests/support/drafts'

let column: Column
let drafts: AnswerDraft[]
const at = new Date('2026-11-28T09:00:00Z')

beforeEach(async () => {
  column = await openColumn()
  drafts = await draftsOf(column)
})

async function oneByOne(some: AnswerDraft[], approval: Approval | null) {
  for (const draft of some) {
    const { id: answerId } = await draftAnswer(column.payload, draft)
    if (!approval) continue
    const stored = await column.payload.findByID({
      collection: 'answers',
      id: answerId,
      draft: true,
      depth: 0,
    })
    const order = { answerId, staffId: approval.signer.id, hash: hashOfAnswer(stored), at, ...signedHere }
    expect(await signOff(column.payload, order)).toMatchObject({ ok: true })
    expect(await publishAnswer(column.payload, { answerId, at })).toMatchObject({ ok: true })
  }
  await dropOlderVersions()
}

/** The words as they stood between two orders are the one thing that is not kept of many. */
const dropOlderVersions = () => column.clinic.sql('delete from _answers_v where not latest')

/** The drafts in a record without answers but for the one that the second is linked to. */
async function linkedTo(title: string): Promise<AnswerDraft[]> {
  await forgetAnswers(column.clinic)
  const { id } = await column.published(title)
  return drafts.map((draft, nth) => (nth === 1 ? { ...draft, related: [id] } : draft))
}

describe('new answers that are stored together', () => {
  test.each(['as drafts', 'published'])('%s, are row for row what each is by itself', async (how) => {
    const approval = how === 'published' ? await approvalOf(column, at) : null
    await oneByOne(await linkedTo('Chilblains'), approval)
    const expected = await storedRows(column.clinic)
    const documents = await readDocuments(column)
    await storeAll(column, await linkedTo('Chilblains'), approval)
    await dropOlderVersions()
    expect(await storedRows(column.clinic)).toEqual(expected)
    expect(await readDocuments(column)).toEqual(documents)
    expect(expected['public.answer_steps']?.length).toBeGreaterThan(5)
    expect(expected['public.answers']).toHaveLength(4)
    expect(expected['search.documents']).toHaveLength(approval ? 4 : 1)
  })

  test('have their rows under one id in every version, as the panel needs it', async () => {
    const [stored] = await storeAll(column, drafts, null)
    const ask = { collection: 'answers', id: stored?.id ?? '', depth: 0 } as const
    const live = await column.payload.findByID(ask)
    const newest = await column.payload.findByID({ ...ask, draft: true })
    expect(live.steps?.length).toBeGreaterThan(1)
    for (const part of ['causes', 'steps', 'careCards', 'sources'] as const)
      expect(newest[part]?.map(({ id }) => id)).toEqual(live[part]?.map(({ id }) => id))
    expect(live.steps?.every(({ id }) => id)).toBe(true)
  })

  test('are saved, signed and published in the panel afterwards like any other', async () => {
    const [stored] = await storeAll(column, drafts, null)
    const id = stored?.id ?? ''
    await column.payload.update({
      collection: 'answers',
      id,
      data: { limits: 'We have not examined you.' },
      user: column.writer.user,
      overrideAccess: false,
    })
    expect(await column.sign(id)).toMatchObject({ ok: true })
    expect(await column.publish(id)).toMatchObject({ ok: true })
    const read = await findPublished(heelPain.slug)
    expect(read).toMatchObject({ answer: { limits: 'We have not examined you.' } })
  })

  test('are found, and listed, as soon as they are there', async () => {
    const list = await import('@/app/(site)/answers/route')
    const read = async () => (await list.GET(new Request('https://column.example/answers'))).text()
    expect(await read()).not.toContain('Warts')
    await storeAll(column, drafts, await approvalOf(column, at))
    const page = pageCache().pages.get('/answers')
    expect(page && isFresh(pageCache(), page, Date.now())).toBe(false)
    expect(await read()).toContain('Warts')
    const found = await search('http://column.example/search?q=warts', 'en')
    expect(found).toMatchObject({ kind: 'found', found: { items: [{ slug: 'warts' }] } })
  })

  test('of one title have addresses of their own', async () => {
    await column.published('Warts')
    const many = Array.from({ length: 25 }, () => shortDraft({ doctors: drafts[0]?.doctors, title: 'Warts' }))
    const stored = await storeAll(column, many, await approvalOf(column, at))
    expect(stored.map(({ slug }) => slug)).toEqual(many.map((_, nth) => `warts-${String(nth + 2)}`))
    expect(await column.clinic.sql(`select 1 from answers where _status <> 'published'`)).toEqual([])
  })

  test('never have an address that the column keeps for itself', async () => {
    const pages = Array.from({ length: 22 }, () => shortDraft({ doctors: drafts[0]?.doctors, title: 'Page' }))
    await storeAll(column, pages, null)
    const stored = await storeAll(column, pages.slice(0, 2), null)
    expect(stored.map(({ slug }) => slug)).toEqual(['page-24', 'page-25'])
  })
})
