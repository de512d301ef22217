import type { Payload, PayloadRequest } from 'payload'

import { lockAnswer, publishAnswer, subjectOf } from '@/answers/commands'
import type { SigningProblem } from '@/answers/sign-off'
import { signOff } from '@/answers/sign-offs/commands'
import { record } from '@/audit/commands'
import { theSoftware } from '@/platform/actors'
import { inTransaction } from '@/platform/payload'
import { refused } from '@/platform/refused'
import { fail, succeed, type Result } from '@/platform/result'

export interface CorrectionOrder {
  answerId: string
  kind: 'correction' | 'update'
  /** As readers are told it. */
  text: string
  at: Date
}

/** Puts a dated note into the draft of a published answer. It goes out with the next publication. */
export function noteCorrection(
  payload: Payload,
  { answerId, kind, text, at }: CorrectionOrder,
  outer?: PayloadRequest,
): Promise<Result<object, { type: 'empty' | 'notPublic' | 'tooMany'; message: string }>> {
  return inTransaction(
    payload,
    async (req) => {
      const { live, newest } = await lockAnswer(req, answerId)
      if (live._status !== 'published')
        return fail({ type: 'notPublic', message: 'Only a published answer is corrected. Edit this one.' })
      if (text.trim() === '') return fail({ type: 'empty', message: 'Say in a sentence what changed.' })
      const changes = newest.changes ?? []
      if (changes.length >= mostChanges)
        return fail({ type: 'tooMany', message: 'This answer has as many notes as it can hold.' })
      await req.payload.update({
        collection: 'answers',
        id: answerId,
        data: { changes: [...changes, { at: at.toISOString(), kind, text: text.trim() }] },
        draft: true,
        depth: 0,
        overrideLock: true,
        req,
        ...theSoftware,
      })
      await record(req, { action: 'answer.correct', subject: subjectOf(live), details: { kind } })
      return succeed({})
    },
    outer,
  )
}

const mostChanges = 100

export interface ReviewOrder {
  answerId: string
  staffId: string
  /** Of the words that were reviewed, which are the published ones. */
  hash: string
  hasReadThrough?: boolean
  at: Date
}

/**
 * A clinician looked at a published answer again and found nothing to change: a sign-off of the same words, which
 * are published with new dates. Both or neither.
 */
export function reviewUnchanged(
  payload: Payload,
  order: ReviewOrder,
  outer?: PayloadRequest,
): Promise<Result<{ slug: string }, SigningProblem | { type: 'notCurrent'; message: string }>> {
  return inTransaction(
    payload,
    async (req) => {
      const { answerId, at } = order
      const { live, newest } = await lockAnswer(req, answerId)
      if (live._status !== 'published' || newest._status !== 'published') return fail(notCurrent)
      const signed = await signOff(payload, { ...order, via: 'panel', note: 'Reviewed, no change.' }, req)
      if (!signed.ok) return signed
      const published = await publishAnswer(payload, { answerId, at }, req)
      // Thrown, so that the sign-off goes with it.
      if (!published.ok) throw refused(published.problem.message, 409)
      return published
    },
    outer,
  )
}

const notCurrent = {
  type: 'notCurrent',
  message: 'There are changes that readers do not see yet. Have them signed off and publish them instead.',
} as const
