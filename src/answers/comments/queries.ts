import type { PayloadRequest } from 'payload'

import { getNewest } from '@/answers/record/queries'
import type { Answer, Comment } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { idOf } from '@/platform/id-of'

import type { RemarkView, ThreadView } from './comment-view'
import { placeOf } from './place'

/** Every thread about an answer, in the order of its page; those whose words are gone come last. */
export async function listThreads(req: PayloadRequest, answerId: string): Promise<ThreadView[]> {
  const newest = await getNewest(req, answerId)
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { answer: { equals: answerId } },
    sort: ['at', 'id'],
    populate: { staff: { name: true }, answers: { title: true } },
    depth: 1,
    pagination: false,
    req,
    ...theSoftware,
  })
  return docs
    .filter(({ replyTo }) => !replyTo)
    .map((comment) => ({ comment, order: placeOf(comment.path, newest)?.order ?? last }))
    .sort((one, other) => one.order - other.order)
    .map(({ comment }) => toThread(comment, docs, newest))
}

/** The comment that began a thread about this answer; null for replies and for threads of others. */
export async function findThread(
  req: PayloadRequest,
  answerId: string,
  commentId: string,
): Promise<Comment | null> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { id: { equals: commentId }, answer: { equals: answerId }, replyTo: { exists: false } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    ...theSoftware,
  })
  return docs[0] ?? null
}

// Behind every place there is.
const last = 1_000_000

function toThread(comment: Comment, all: Comment[], newest: Answer): ThreadView {
  const { path, quote, resolvedAt, resolvedBy } = comment
  return {
    ...toRemark(comment),
    path,
    quote,
    place: placeOf(path, newest)?.label ?? null,
    replies: all.filter(({ replyTo }) => replyTo && idOf(replyTo) === comment.id).map(toRemark),
    resolved: resolvedAt ? { by: nameOf(resolvedBy), at: resolvedAt } : null,
  }
}

function toRemark({ id, by, at, text }: Comment): RemarkView {
  return { id, by: nameOf(by), at, text }
}

function nameOf(staff: Comment['by'] | Comment['resolvedBy']): string {
  return typeof staff === 'object' && staff ? staff.name : 'Somebody who has left'
}
