import type { Payload, PayloadRequest } from 'payload'

import { getNewest, lockRow } from '@/answers/record/queries'
import { hashOf, type SigningProblem } from '@/answers/sign-off'
import { toSignedText } from '@/answers/signed-text'
import { settleRequest } from '@/answers/sign-off-requests/commands'
import { noteReview } from '@/answers/letters/reviewing/commands'
import { record } from '@/audit/commands'
import type { SignOff } from '@/payload-types'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'

import { findOpenSignOff, isSoleClinician, mayStaffSign } from './queries'

export interface SigningOrder {
  answerId: string
  staffId: string
  /** Of the words that the signer has read, see `hashOf`: those are signed, or nothing is. */
  hash: string
  via: SignOff['via']
  note?: string
  /** Said by the signer at the end of the page. A sole clinician cannot sign in the panel without it. */
  hasReadThrough?: boolean
  at: Date
}

/** What ends a sign-off, and who did it where it was a person. */
export interface SignOffEnd {
  how: NonNullable<SignOff['endedHow']>
  /** A `staff` id. */
  by: string | null
}

/** Records one clinician's approval of the answer's newest words, which ends every earlier approval. */
export function signOff(
  payload: Payload,
  order: SigningOrder,
  outer?: PayloadRequest,
): Promise<Result<{ id: string; hash: string }, SigningProblem>> {
  return inTransaction(payload, (req) => sign(req, order), outer)
}

/** Ends the open sign-offs of an answer but for those of `hash`; with null, all of them. */
export async function endOtherSignOffs(
  req: PayloadRequest,
  answerId: string,
  hash: string | null,
  { how, by }: SignOffEnd,
): Promise<void> {
  const ended = await queryInTransaction<{ name: string }>(
    req,
    `update sign_offs set ended_at = now(), ended_how = $3, ended_by_id = $4
      where answer_id = $1 and ended_at is null and ($2::text is null or hash <> $2)
      returning signed_text->>'title' as name`,
    [answerId, hash, how, by],
  )
  for (const { name } of ended) {
    await record(req, { action: 'sign-off.end', subject: { kind: 'answer', id: answerId, name } })
  }
}

/** The newest sign-off of an answer that has not ended; it cannot end before this transaction does. */
export async function lockOpenSignOff(req: PayloadRequest, answerId: string): Promise<SignOff | null> {
  await queryInTransaction(
    req,
    'select id from sign_offs where answer_id = $1 and ended_at is null for update',
    [answerId],
  )
  return findOpenSignOff(req, answerId)
}

const changedSinceRead: SigningProblem = {
  type: 'changedSinceRead',
  message: 'The words have changed since you opened them. Load the page again, read them, and then sign.',
}

const notReadThrough: SigningProblem = {
  type: 'notReadThrough',
  message: 'Read the answer through to its end, and say there that you have. Then sign it.',
}

async function sign(
  req: PayloadRequest,
  { answerId, staffId, hash, via, note, hasReadThrough, at }: SigningOrder,
): Promise<Result<{ id: string; hash: string }, SigningProblem>> {
  await lockRow(req, answerId)
  const newest = await getNewest(req, answerId)
  const mayThey = await mayStaffSign(req, newest, staffId)
  if (!mayThey.ok) return fail(mayThey.problem)

  const text = toSignedText(newest)
  if (hashOf(text) !== hash) return fail(changedSinceRead)
  if (via === 'panel' && !hasReadThrough && (await isSoleClinician(req))) return fail(notReadThrough)
  await endOtherSignOffs(req, answerId, null, { how: 'signOff', by: staffId })
  await settleRequest(req, answerId, { signedBy: staffId })
  const data = {
    title: text.title,
    answer: answerId,
    by: staffId,
    at: at.toISOString(),
    via,
    note: note ?? null,
    hash,
    signedText: { ...text },
  }
  const { id } = await req.payload.create({ collection: 'sign-offs', data, overrideAccess: true, req })
  await noteReview(req, answerId)
  return succeed({ id, hash })
}
