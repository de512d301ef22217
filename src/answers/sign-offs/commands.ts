import type { Payload, PayloadRequest } from 'payload'

import { getNewest, lockRow } from '@/answers/record/queries'
import { hashOf, type SigningProblem } from '@/answers/sign-off'
import { toSignedText } from '@/answers/signed-text'
import { findOpenSignOff, mayStaffSign } from './queries'
import type { SignOff } from '@/payload-types'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'

export interface SigningOrder {
  answerId: string
  staffId: string
  /** Of the words that the signer has read, see `hashOf`: those are signed, or nothing is. */
  hash: string
  via: SignOff['via']
  note?: string
  at: Date
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
): Promise<void> {
  await queryInTransaction(
    req,
    `update sign_offs set ended_at = now()
      where answer_id = $1 and ended_at is null and ($2::text is null or hash <> $2)`,
    [answerId, hash],
  )
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

async function sign(
  req: PayloadRequest,
  { answerId, staffId, hash, via, note, at }: SigningOrder,
): Promise<Result<{ id: string; hash: string }, SigningProblem>> {
  await lockRow(req, answerId)
  const newest = await getNewest(req, answerId)
  const mayThey = await mayStaffSign(req, newest, staffId)
  if (!mayThey.ok) return fail(mayThey.problem)

  const text = toSignedText(newest)
  if (hashOf(text) !== hash) return fail(changedSinceRead)
  await endOtherSignOffs(req, answerId, null)
  const data = {
    answer: answerId,
    by: staffId,
    at: at.toISOString(),
    via,
    note: note ?? null,
    hash,
    signedText: { ...text },
  }
  const { id } = await req.payload.create({ collection: 'sign-offs', data, overrideAccess: true, req })
  return succeed({ id, hash })
}
