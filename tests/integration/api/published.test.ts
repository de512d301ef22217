import { beforeAll, describe, expect, test } from '@jest/globals'

import { withdrawAnswer } from '@/answers/withdrawals/commands'
import type { AnswerSummaryView } from '@/answers/answer-summary-view'
import type { AnswerView } from '@/answers/answer-view'
import { readPublished } from '@/api/published/queries'
import { readPublishedAddress } from '@/api/published/published-address'
import { paragraph } from '@/platform/rich-text'
import { toLexical } from '@/platform/write-lexical'
import { openColumn, today, type Column } from '@tests/support/column'

let column: Column
const ids: string[] = []

beforeAll(async () => {
  column = await openColumn()
  for (let day = 1; day <= 7; day++) {
    const { id } = await column.published(`Day ${day} of a cold`)
    // Two at the same moment: the order has to hold all the same.
    const at = `2026-10-0${Math.ceil(day / 2)}T08:00:00.000Z`
    await column.clinic.sql('update answers set published_at = $2 where id = $1', [id, at])
    ids.push(id)
  }
  await column.draft('Secret: a draft about measles')
})

interface Listed {
  docs: AnswerSummaryView[]
  hasNextPage: boolean
  nextCursor: string | null
}

async function ask(path: string): Promise<{ status: number; data: unknown }> {
  const address = readPublishedAddress('GET', new URL(path, 'https://column.example.org'))
  if (!address) throw new Error(`${path} is closed.`)
  const outcome = await readPublished(address)
  return { status: outcome.status, data: 'data' in outcome ? outcome.data : outcome.slug }
}

const list = async (path: string) => (await ask(path)).data as Listed

describe('somebody who builds on the column', () => {
  test('walks through all answers, newest first, each once', async () => {
    const seen: AnswerSummaryView[] = []
    let next: string | null = ''
    for (let page = 0; next !== null && page < 9; page++) {
      const listed: Listed = await list(`/api/answers?limit=2${next && `&cursor=${next}`}`)
      seen.push(...listed.docs)
      expect(listed.hasNextPage).toBe(listed.nextCursor !== null)
      next = listed.nextCursor
    }
    expect(seen).toHaveLength(7)
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(ids))
    const moments = seen.map(({ publishedAt }) => publishedAt)
    expect(moments).toEqual([...moments].sort().reverse())
    expect(seen[0]).toMatchObject({
      title: 'Day 7 of a cold',
      doctors: [{ name: 'Ana Writer', credentials: 'MD' }],
      isExample: false,
    })
  })

  test('asks by topic, by doctor, by cause and by words', async () => {
    const { payload } = column
    const topic = await payload.create({ collection: 'topics', data: { name: 'Colds' } })
    await column.clinic.sql(
      `insert into answers_rels ("order", parent_id, path, topics_id) values (1, $1, 'topics', $2)`,
      [ids[2], topic.id],
    )
    const titles = async (search: string) =>
      (await list(`/api/answers?${search}`)).docs.map(({ title }) => title)
    expect(await titles(`topic=${topic.id}`)).toEqual(['Day 3 of a cold'])
    expect(await titles(`doctor=${column.writer.doctor?.id ?? ''}`)).toHaveLength(7)
    expect(await titles(`doctor=${column.reviewer.doctor?.id ?? ''}`)).toEqual([])
    expect(await titles(`cause=${topic.id}`)).toEqual([])
    expect(await titles('q=DAY%205')).toEqual(['Day 5 of a cold'])
    expect(await titles('q=%25')).toEqual([])
    expect(await titles('q=measles')).toEqual([])
  })

  test('reads one answer by its id or its address, and learns where it went', async () => {
    const id = ids[0] ?? ''
    const byId = (await ask(`/api/answers/${id}`)).data as AnswerView
    expect(byId).toMatchObject({
      id,
      title: 'Day 1 of a cold',
      causes: [{ name: 'Tired muscles' }, { name: null }],
    })
    expect((await ask(`/api/answers/${byId.slug}`)).data).toEqual(byId)

    await column.payload.update({ collection: 'answers', id, data: { slug: 'the-first-day' } })
    await column.publish(id)
    expect(await ask('/api/answers/day-1-of-a-cold')).toEqual({ status: 301, data: 'the-first-day' })

    const order = { answerId: id, reason: 'A dose was wrong.', at: today }
    await withdrawAnswer(column.payload, order)
    expect(await ask('/api/answers/the-first-day')).toMatchObject({
      status: 410,
      data: { withdrawal: { reason: 'A dose was wrong.' } },
    })
    expect(await ask(`/api/answers/${id}`)).toMatchObject({ status: 404 })
  })

  test('sees the libraries without a word of where drafts use them', async () => {
    const { payload } = column
    for (const name of ['Gargling', 'Honey', 'Rest']) {
      const instruction = toLexical([paragraph('Twice a day.')])
      await payload.create({ collection: 'treatment-steps', data: { name, instruction } })
    }
    const first = (await list('/api/treatment-steps?limit=2')) as unknown as {
      docs: { name: string }[]
      nextCursor: string
    }
    expect(first.docs.map(({ name }) => name)).toEqual(['Gargling', 'Honey'])
    const second = (await list(`/api/treatment-steps?limit=2&cursor=${first.nextCursor}`)).docs
    expect(second).toEqual([
      {
        id: expect.any(String),
        name: 'Rest',
        instruction: [paragraph('Twice a day.')],
        caution: null,
        timing: null,
        sources: [],
      },
    ])
    const doctors = JSON.stringify((await ask('/api/doctors')).data)
    expect(doctors).toContain('Ana Writer')
    expect(doctors).not.toMatch(/createdAt|active|email/)
  })

  test('gets a sentence for what cannot be asked', async () => {
    expect(await ask('/api/answers?depth=2')).toMatchObject({ status: 400 })
    expect(await ask('/api/topics?topic=x')).toMatchObject({ status: 400 })
    expect(await ask('/api/answers/no-such-answer')).toMatchObject({ status: 404 })
    expect(await ask('/api/answers/no-such-answer?draft=true')).toMatchObject({ status: 400 })
    const otherList = (await list('/api/doctors?limit=1')).nextCursor ?? ''
    expect(await ask(`/api/answers?cursor=${otherList}`)).toMatchObject({ status: 400 })
  })
})
