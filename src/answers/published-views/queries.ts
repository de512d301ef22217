import type { PayloadRequest } from 'payload'

import type { AnswerView } from '@/answers/answer-view'
import type { Behind } from '@/answers/listing/filter'
import { permitIn } from '@/answers/publication-permit'
import { toAnswerView } from '@/answers/view'
import type { Answer } from '@/payload-types'
import { visitor } from '@/platform/actors'
import { queryInTransaction } from '@/platform/transactions'

/** A published answer, with what else its topics and causes are called. */
export interface NamedAnswer {
  view: AnswerView
  /** What the view was made of, as it stands in the database. */
  stored: Answer
  /** Names that stand in the libraries, and not necessarily on the page. */
  otherNames: string[]
}

/** Whether the save of an answer that is under way changes what readers see: it is published, or taken away. */
export function changesWhatReadersSee(req: PayloadRequest, answerId: string): boolean {
  return permitIn(req.context, answerId) !== null
}

/** Those of these answers that are published, as they are within the transaction of `req`. */
export async function listPublishedViews(req: PayloadRequest, ids: string[]): Promise<NamedAnswer[]> {
  const { docs } = await req.payload.find({
    collection: 'answers',
    where: { id: { in: ids }, _status: { equals: 'published' } },
    populate: { answers: { title: true, slug: true }, topics: { name: true } },
    depth: 1,
    limit: ids.length,
    pagination: false,
    req,
    ...visitor,
  })
  const names = await listOtherNames(
    req,
    docs.map(({ id }) => id),
  )
  return docs.map((raw) => ({
    view: toAnswerView(raw),
    stored: raw,
    otherNames: names.filter(({ id }) => id === raw.id).map(({ name }) => name),
  }))
}

/**
 * Published answers as anyone reads them, oldest first, from behind one of them on. `next` is where to go on, null at
 * the end; it is as quick there as at the beginning.
 */
export async function listPublishedFrom(
  req: PayloadRequest,
  behind: Behind | null,
  limit: number,
): Promise<{ views: AnswerView[]; next: Behind | null }> {
  const rows = await queryInTransaction<{ id: string; at: Date }>(
    req,
    `select id, published_at as at from answers
      where _status = 'published' and ($1::timestamptz is null or (published_at, id) > ($1, $2::uuid))
      order by published_at, id limit $3`,
    [behind?.publishedAt ?? null, behind?.id ?? null, limit],
  )
  const { docs } = await req.payload.find({
    collection: 'answers',
    where: { id: { in: rows.map(({ id }) => id) }, _status: { equals: 'published' } },
    populate: { answers: { title: true, slug: true }, topics: { name: true } },
    // As far as photographs.
    depth: 2,
    limit,
    pagination: false,
    req,
    ...visitor,
  })
  const views = new Map(docs.map((raw) => [raw.id, toAnswerView(raw)]))
  const last = rows.length === limit ? rows.at(-1) : undefined
  return {
    views: rows.flatMap(({ id }) => views.get(id) ?? []),
    next: last ? { publishedAt: last.at.toISOString(), id: last.id } : null,
  }
}

/** How many answers anyone may read. */
export async function countPublishedViews(req: PayloadRequest): Promise<number> {
  const [row] = await queryInTransaction<{ total: string }>(
    req,
    `select count(*) as total from answers where _status = 'published'`,
  )
  return Number(row?.total ?? 0)
}

/** The published answers that stand under a topic, or draw on a cause of the library. */
export async function listPublishedUnder(
  req: PayloadRequest,
  under: { topic: string } | { cause: string },
): Promise<string[]> {
  const [sql, id] =
    'topic' in under
      ? [`select parent_id as id from answers_rels where path = 'topics' and topics_id = $1`, under.topic]
      : [`select _parent_id as id from answers_causes where cause_id = $1`, under.cause]
  const rows = await queryInTransaction<{ id: string }>(
    req,
    `select distinct a.id from answers a join (${sql}) u using (id) where a._status = 'published'`,
    [id],
  )
  return rows.map((row) => row.id)
}

function listOtherNames(req: PayloadRequest, ids: string[]): Promise<{ id: string; name: string }[]> {
  return queryInTransaction(
    req,
    `select r.parent_id as id, t.text as name
       from answers_rels r join topics_texts t on t.parent_id = r.topics_id and t.path = 'otherNames'
      where r.path = 'topics' and r.parent_id = any($1)
     union
     select r.parent_id, t.name from answers_rels r join topics t on t.id = r.topics_id
      where r.path = 'topics' and r.parent_id = any($1)
     union
     select c._parent_id, unnest(array_remove(array[l.name, l.plain_name, t.text], null))
       from answers_causes c join causes l on l.id = c.cause_id
       left join causes_texts t on t.parent_id = l.id and t.path = 'otherNames'
      where c._parent_id = any($1)
      order by 1, 2`,
    [ids],
  )
}
