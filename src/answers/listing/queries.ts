import type { Payload } from 'payload'

import { conditionsOf, everyAnswer, type AnswerFilter, type Behind } from './filter'
import type { AnswerSummaryView } from '@/answers/answer-summary-view'
import { getPayloadClient } from '@/platform/payload'
import { rememberedUntilMoved } from '@/platform/remembered'
import { shows } from '@/platform/showing'
import { queryDatabase } from '@/platform/transactions'

export interface AnswerPage {
  items: AnswerSummaryView[]
  page: number
  /** At least 1, also where nothing is published. */
  pages: number
}

const answersAPage = 20

/** What is published, newest first, 20 a page. `page` counts from 1; a page past the last is empty. */
export async function listPublished({ page }: { page: number }): Promise<AnswerPage> {
  const payload = await getPayloadClient()
  const total = await countPublished()
  const from = (page - 1) * answersAPage
  const items = await readSummaries(
    payload,
    await readPage(payload, from, Math.min(answersAPage, total - from), total),
  )
  return { items, page, pages: Math.max(1, Math.ceil(total / answersAPage)) }
}

/**
 * Published answers, newest first, from behind one of them on: as quick at the end of a long list as at its
 * beginning. `next` is where the list goes on, or null at its end.
 */
export async function listPublishedBehind(
  filter: AnswerFilter,
  behind: Behind | null,
  limit: number,
): Promise<{ items: AnswerSummaryView[]; next: Behind | null }> {
  const payload = await getPayloadClient()
  const { sql, values } = conditionsOf(filter, behind)
  const rows = await queryDatabase<{ id: string }>(
    payload,
    `select a.id from answers a where ${sql} order by a.published_at desc, a.id desc limit ${String(limit + 1)}`,
    values,
  )
  const items = await readSummaries(payload, rows.slice(0, limit))
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? { publishedAt: last.publishedAt, id: last.id } : null }
}

// To count is to look at every row: 10 to 50 ms where there are 50,000 of them, for a number that seldom changes.
const countPublished = rememberedUntilMoved(async () => {
  shows('answers')
  const { sql, values } = conditionsOf(everyAnswer, null)
  const [row] = await queryDatabase<{ total: string }>(
    await getPayloadClient(),
    `select count(*) as total from answers a where ${sql}`,
    values,
  )
  return Number(row?.total ?? 0)
})

/** Read from the end that is nearer, since what is passed over is read as well. */
async function readPage(
  payload: Payload,
  from: number,
  count: number,
  total: number,
): Promise<{ id: string }[]> {
  if (count <= 0) return []
  const fromEnd = total - from - count
  const isLate = fromEnd < from
  const order = isLate ? 'asc' : 'desc'
  const rows = await queryDatabase<{ id: string }>(
    payload,
    `select a.id from answers a where a._status = 'published'
      order by a.published_at ${order}, a.id ${order} limit $1 offset $2`,
    [count, isLate ? fromEnd : from],
  )
  return isLate ? rows.reverse() : rows
}

interface SummaryRow {
  id: string
  slug: string
  title: string
  language: string
  summary: string | null
  publishedAt: Date
  lastReviewedOn: Date | null
  isExample: boolean | null
  doctors: AnswerSummaryView['doctors']
  topics: AnswerSummaryView['topics']
}

/** In the order of `ids`. */
async function readSummaries(payload: Payload, ids: { id: string }[]): Promise<AnswerSummaryView[]> {
  const rows = await queryDatabase<SummaryRow>(payload, summaries, [ids.map(({ id }) => id)])
  shows('answers', ...rows.flatMap(tagsOfRow))
  return rows.map(toSummary)
}

const summaries = `
  select a.id, a.slug, a.title, a.language, a.summary, a.published_at as "publishedAt",
         a.last_reviewed_on as "lastReviewedOn", a.is_example as "isExample",
         coalesce((select json_agg(json_build_object('id', d.id, 'name', d.name, 'credentials', d.credentials) order by r."order")
                     from answers_rels r join doctors d on d.id = r.doctors_id
                    where r.parent_id = a.id and r.path = 'doctors'), '[]') as doctors,
         coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by r."order")
                     from answers_rels r join topics t on t.id = r.topics_id
                    where r.parent_id = a.id and r.path = 'topics'), '[]') as topics
    from unnest($1::uuid[]) with ordinality as wanted (id, place)
    join answers a on a.id = wanted.id and a._status = 'published'
   order by wanted.place`

function toSummary(row: SummaryRow): AnswerSummaryView {
  return {
    ...row,
    summary: row.summary?.trim() || null,
    doctors: row.doctors.map((doctor) => ({ ...doctor, credentials: doctor.credentials?.trim() || null })),
    publishedAt: row.publishedAt.toISOString(),
    lastReviewedOn: row.lastReviewedOn?.toISOString().slice(0, 10) ?? null,
    isExample: row.isExample ?? false,
  }
}

function tagsOfRow({ id, doctors, topics }: SummaryRow): string[] {
  return [
    `answer:${id}`,
    ...doctors.map((doctor) => `doctor:${doctor.id}`),
    ...topics.map((topic) => `topic:${topic.id}`),
  ]
}
