import type { Payload, PayloadRequest } from 'payload'

import type { AnswerView } from './answer-view'
import { tagsOfAnswer } from './shown-rows'
import { toAnswerView, toWithdrawalView } from './view'
import type { WithdrawalView } from './withdrawal-view'
import { theSoftware, visitor } from '@/platform/actors'
import { getPayloadClient } from '@/platform/payload'
import { shows } from '@/platform/showing'
import { tagsOf } from '@/platform/tags'
import { queryInTransaction } from '@/platform/transactions'

export type Published =
  | { kind: 'published'; answer: AnswerView }
  /** The answer lives at another address now. */
  | { kind: 'moved'; slug: string }
  | { kind: 'withdrawn'; withdrawal: WithdrawalView }

/** What stands at an address, as anyone may see it; null where nothing does. Throws when it could not look. */
export async function findPublished(slug: string): Promise<Published | null> {
  const payload = await getPayloadClient()
  const answer = await findLive(payload, slug)
  if (answer) return { kind: 'published', answer }
  const withdrawal = await findWithdrawal(payload, slug)
  if (withdrawal) return { kind: 'withdrawn', withdrawal }
  const moved = await findMoved(payload, slug)
  return moved ? { kind: 'moved', slug: moved } : null
}

/** The same by id; null where no published answer has it. */
export async function findPublishedById(id: string): Promise<Published | null> {
  const payload = await getPayloadClient()
  const { docs } = await payload.find({
    collection: 'answers',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    select: { slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
    ...visitor,
  })
  return docs[0]?.slug ? findPublished(docs[0].slug) : null
}

/** The answer an import made before, whatever has become of it since; null where it is new. */
export async function findByImportKey(
  payload: Payload,
  importKey: string,
  req?: PayloadRequest,
): Promise<{ id: string; slug: string; isPublished: boolean } | null> {
  const { docs } = await payload.find({
    collection: 'answers',
    where: { importKey: { equals: importKey } },
    select: { slug: true, _status: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    ...theSoftware,
  })
  const [found] = docs
  return found ? { id: found.id, slug: found.slug ?? '', isPublished: found._status === 'published' } : null
}

/** The same for many, by their keys; within the transaction of `req`. */
export async function listByImportKeys(
  req: PayloadRequest,
  importKeys: string[],
): Promise<Map<string, { id: string; slug: string; isPublished: boolean }>> {
  const rows = await queryInTransaction<{ id: string; slug: string; key: string; isPublished: boolean }>(
    req,
    `select id, coalesce(slug, '') as slug, import_key as key, _status = 'published' as "isPublished" from answers where import_key = any($1)`,
    [importKeys],
  )
  return new Map(rows.map(({ key, ...answer }) => [key, answer]))
}

/** The ids of the answers at these addresses, published or not, within the transaction of `req`. */
export async function listIdsBySlug(req: PayloadRequest, slugs: string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map()
  const rows = await queryInTransaction<{ id: string; slug: string }>(
    req,
    'select id, slug from answers where slug = any($1)',
    [slugs],
  )
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

async function findLive(payload: Payload, slug: string): Promise<AnswerView | null> {
  const { docs } = await payload.find({
    collection: 'answers',
    where: { slug: { equals: slug }, _status: { equals: 'published' } },
    populate: { answers: { title: true, slug: true }, topics: { name: true } },
    depth: 2,
    limit: 1,
    pagination: false,
    ...visitor,
  })
  const [found] = docs
  if (!found) return null
  shows(...tagsOfAnswer(found))
  return toAnswerView(found)
}

async function findWithdrawal(payload: Payload, slug: string): Promise<WithdrawalView | null> {
  const { docs } = await payload.find({
    collection: 'withdrawals',
    where: { slug: { equals: slug } },
    populate: { answers: { title: true, slug: true } },
    depth: 1,
    limit: 1,
    pagination: false,
    ...visitor,
  })
  const [found] = docs
  if (!found) return null
  shows(...tagsOf('answer', found.readInstead))
  return toWithdrawalView(found)
}

async function findMoved(payload: Payload, slug: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'answers',
    where: { previousSlugs: { in: [slug] }, _status: { equals: 'published' } },
    select: { slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
    ...visitor,
  })
  shows(...tagsOf('answer', docs[0]))
  return docs[0]?.slug ?? null
}
