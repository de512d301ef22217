import type { PayloadRequest } from 'payload'

import type { TopicDemand } from '@/answers/readiness'
import type { Answer } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { queryInTransaction } from '@/platform/transactions'

/** The row readers see, or would see. Throws where there is none. */
export function getLive(req: PayloadRequest, id: string): Promise<Answer> {
  return req.payload.findByID({ collection: 'answers', id, depth: 0, overrideAccess: true, req })
}

/** What publication asks of that row, without its words, which are ten times the work. */
export type LiveState = Pick<Answer, 'id' | 'title' | 'slug' | 'previousSlugs' | 'publishedAt' | '_status'>

export async function getLiveState(req: PayloadRequest, id: string): Promise<LiveState> {
  const select = { title: true, slug: true, previousSlugs: true, publishedAt: true, _status: true } as const
  return req.payload.findByID({ collection: 'answers', id, select, depth: 0, overrideAccess: true, req })
}

/** The words as last saved, published or not. Throws where there is no such answer. */
export async function getNewest(req: PayloadRequest, id: string): Promise<Answer> {
  // By its newest version alone: to find it by its id would read the live row first, and drop it.
  const { docs } = await req.payload.find({
    collection: 'answers',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  // An answer without a version was put there by hand.
  return docs[0] ?? getLive(req, id)
}

/** Waits for, then keeps the answer's row until the transaction ends. False where there is no such answer. */
export async function lockRow(req: PayloadRequest, id: string): Promise<boolean> {
  return (await queryInTransaction(req, 'select id from answers where id = $1 for update', [id])).length > 0
}

/**
 * Why an answer cannot be published at `slug`, as a sentence; null where it can. Publications wait for each
 * other here, so that two of them never find the same address free.
 */
export async function findSlugConflict(
  req: PayloadRequest,
  id: string,
  slug: string,
): Promise<string | null> {
  await lockAddresses(req)
  const [withdrawn] = await queryInTransaction(req, 'select 1 from withdrawals where slug = $1', [slug])
  if (withdrawn) return `The address “${slug}” belonged to an answer that was withdrawn. Choose another.`
  const [published] = await queryInTransaction(
    req,
    `select 1 from answers where slug = $1 and id <> $2 and _status = 'published'
     union all
     select 1 from answers_texts where text = $1 and parent_id <> $2 and path = 'previousSlugs'`,
    [slug, id],
  )
  return published ? `The address “${slug}” belongs to another answer. Choose another.` : null
}

/** Waits for whoever works on these answers, and keeps them from being deleted until the transaction ends. */
export async function holdRows(req: PayloadRequest, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await queryInTransaction(req, 'select id from answers where id = any($1) order by id for key share', [ids])
}

/** Waits until nobody else gives public addresses, and keeps it so until the transaction ends. */
export async function lockAddresses(req: PayloadRequest): Promise<void> {
  await queryInTransaction(req, `select pg_advisory_xact_lock(hashtext('answers.slug'))`)
}

/** Which of the slugs that begin like this one are in use by other answers than `own`, or were and are closed. */
export async function listSlugsLike(
  req: PayloadRequest,
  slug: string,
  own: string | null,
): Promise<Set<string>> {
  const rows = await queryInTransaction<{ slug: string }>(
    req,
    `select slug from answers where (slug = $1 or slug like $2) and id is distinct from $3
     union select text from answers_texts
            where path = 'previousSlugs' and (text = $1 or text like $2) and parent_id is distinct from $3
     union select slug from withdrawals where slug = $1 or slug like $2`,
    [slug, `${slug.slice(0, 90)}%`, own],
  )
  return new Set(rows.map((row) => row.slug))
}

/** Which of these slugs are in use by answers, or were and are closed. */
export async function listTakenSlugs(req: PayloadRequest, slugs: string[]): Promise<Set<string>> {
  const rows = await queryInTransaction<{ slug: string }>(
    req,
    `select slug from answers where slug = any($1)
     union select text from answers_texts where path = 'previousSlugs' and text = any($1)
     union select slug from withdrawals where slug = any($1)`,
    [slugs],
  )
  return new Set(rows.map((row) => row.slug))
}

/** The topics of an answer, with what each demands of it. */
export async function listTopicDemands(req: PayloadRequest, answer: Answer): Promise<TopicDemand[]> {
  return [...(await listDemandsByTopic(req, (answer.topics ?? []).map(idOf))).values()]
}

/** What topics demand of answers, by the id of the topic. */
export async function listDemandsByTopic(
  req: PayloadRequest,
  ids: string[],
): Promise<Map<string, TopicDemand>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map(({ id, name, needsEmergencyCard }) => [
      id,
      { name, needsEmergencyCard: needsEmergencyCard === true },
    ]),
  )
}
