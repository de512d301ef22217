import type { Payload, PayloadRequest } from 'payload'

import { getNewest, lockRow } from '@/answers/record/queries'
import type { Comment } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'

import { placeOf } from './place'
import { findThread } from './queries'

export interface CommentProblem {
  type: 'empty' | 'noPlace' | 'noThread' | 'tooMany'
  message: string
}

/** More than any two people have to say about one answer. */
const mostComments = 1_000

/** Begins a thread about words that are there: `path` as `placeOf` reads it, `quote` the words themselves. */
export function commentOn(
  payload: Payload,
  order: { answerId: string; staffId: string; path: string; quote: string; text: string; at: Date },
  outer?: PayloadRequest,
): Promise<Result<{ id: string }, CommentProblem>> {
  return inTransaction(
    payload,
    async (req) => {
      const { answerId, path, quote } = order
      await lockRow(req, answerId)
      if (!placeOf(path, await getNewest(req, answerId)))
        return refuse('noPlace', 'Those words are no longer there. Load the page again to see what is.')
      return say(req, { ...order, path, quote: quote.trim() })
    },
    outer,
  )
}

/** Adds to a thread. Whatever was resolved is open again: somebody has more to say. */
export function replyTo(
  payload: Payload,
  order: { answerId: string; staffId: string; comment: string; text: string; at: Date },
  outer?: PayloadRequest,
): Promise<Result<{ id: string }, CommentProblem>> {
  return inTransaction(
    payload,
    async (req) => {
      await lockRow(req, order.answerId)
      const thread = await findThread(req, order.answerId, order.comment)
      if (!thread) return refuse('noThread', gone)
      const said = await say(req, { ...order, path: thread.path, quote: thread.quote, thread: thread.id })
      if (said.ok) await setResolved(req, thread.id, null, null)
      return said
    },
    outer,
  )
}

/** Puts a thread aside, or takes it up again. */
export function resolveThread(
  payload: Payload,
  order: { answerId: string; staffId: string; comment: string; isResolved: boolean; at: Date },
  outer?: PayloadRequest,
): Promise<Result<object, CommentProblem>> {
  return inTransaction(
    payload,
    async (req) => {
      const { answerId, comment, isResolved, staffId, at } = order
      const thread = await findThread(req, answerId, comment)
      if (!thread) return refuse('noThread', gone)
      await setResolved(req, thread.id, isResolved ? staffId : null, isResolved ? at.toISOString() : null)
      return succeed({})
    },
    outer,
  )
}

/** With an answer that is deleted goes what was said about it, and whom somebody asked to sign it. */
export async function dropTalkAbout(req: PayloadRequest, answerId: string): Promise<void> {
  await queryInTransaction(req, 'delete from comments where answer_id = $1', [answerId])
  await queryInTransaction(req, 'delete from sign_off_requests where answer_id = $1', [answerId])
}

const gone = 'This comment is not there any more.'

interface Remark {
  answerId: string
  staffId: string
  path: string
  quote: string
  text: string
  thread?: string
  at: Date
}

async function say(req: PayloadRequest, remark: Remark): Promise<Result<{ id: string }, CommentProblem>> {
  const { answerId, staffId, path, quote, text, thread, at } = remark
  if (text.trim() === '') return refuse('empty', 'Write what you want to say.')
  const where = { answer: { equals: answerId } }
  const { totalDocs } = await req.payload.count({ collection: 'comments', where, req, ...theSoftware })
  if (totalDocs >= mostComments) return refuse('tooMany', 'This answer has as many comments as it can hold.')
  const data = { answer: answerId, path, quote, text: text.trim(), by: staffId, at: at.toISOString() }
  const { id } = await req.payload.create({
    collection: 'comments',
    data: { ...data, replyTo: thread ?? null },
    depth: 0,
    req,
    ...theSoftware,
  })
  return succeed({ id })
}

async function setResolved(
  req: PayloadRequest,
  id: Comment['id'],
  resolvedBy: string | null,
  resolvedAt: string | null,
): Promise<void> {
  const data = { resolvedBy, resolvedAt }
  await req.payload.update({ collection: 'comments', id, data, depth: 0, req, ...theSoftware })
}

function refuse(type: CommentProblem['type'], message: string): Result<never, CommentProblem> {
  return fail({ type, message })
}
