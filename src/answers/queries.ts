import type { Payload, PayloadRequest } from 'payload'

import type { AnswerSummaryView } from './answer-summary-view'
import type { AnswerView } from './answer-view'
import { tagsOfAnswer } from './shown-rows'
import { toAnswerSummaryView, toAnswerView, toWithdrawalView } from './view'
import type { WithdrawalView } from './withdrawal-view'
import { theSoftware, visitor } from '@/platform/actors'
import { getPayloadClient } from '@/platform/payload'
import { shows } from '@/platform/showing'
import { tagsOf } from '@/platform/tags'

export type Published =
  | { kind: 'published'; answer: AnswerView }
  /** The answer lives at another address now. */
  | { kind: 'moved'; slug: string }
  | { kind: 'withdrawn'; withdrawal: WithdrawalView }

export interface AnswerPage {
  items: AnswerSummaryView[]
  page: number
  /** At least 1, also where nothing is published. */
  pages: number
}

const answersAPage = 20

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

/** What is published, newest first, 20 a page. `page` counts from 1; a page past the last is empty. */
export async function listPublished({ page }: { page: number }): Promise<AnswerPage> {
  const payload = await getPayloadClient()
  const { docs, totalPages } = await payload.find({
    collection: 'answers',
    where: { _status: { equals: 'published' } },
    sort: ['-publishedAt', 'slug'],
    select: {
      slug: true,
      title: true,
      language: true,
      summary: true,
      doctors: true,
      publishedAt: true,
      isExample: true,
    },
    populate: { doctors: { name: true, credentials: true } },
    depth: 1,
    limit: answersAPage,
    page,
    ...visitor,
  })
  shows('answers', ...docs.flatMap(tagsOfAnswer))
  return { items: docs.map(toAnswerSummaryView), page, pages: Math.max(1, totalPages) }
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
