import type { Payload, PayloadRequest } from 'payload'

import { letterKeys } from '@/platform/letter-keys'
import { queryDatabase, queryInTransaction } from '@/platform/transactions'
import type { Received } from '@/questions/arrival'
import { remakeReceiptToken } from '@/questions/receipt-token'

/** A letter that is kept, for whoever sends one under its key again. */
export interface KeptBefore {
  received: Received
  /** Of what was typed (`hashOf`). */
  submissionHash: string
}

/** The letter that came under this key; null where none did. */
export async function findByKey(req: PayloadRequest, key: string): Promise<KeptBefore | null> {
  return toKept(await queryInTransaction<Row>(req, byKey, [key]))
}

/** The same outside of any transaction: what is being kept at this moment is not there yet. */
export async function findKept(payload: Payload, key: string): Promise<KeptBefore | null> {
  return toKept(await queryDatabase<Row>(payload, byKey, [key]))
}

const byKey = `select id, reference, submission_hash as "submissionHash", receipt_key as "receiptKey"
  from questions where submission_key = $1`

interface Row {
  id: string
  reference: string
  submissionHash: string
  receiptKey: string
}

function toKept([found]: Row[]): KeptBefore | null {
  if (!found) return null
  const { id, receiptKey, reference, submissionHash } = found
  const receiptToken = remakeReceiptToken(id, receiptKey, letterKeys())
  return { submissionHash, received: { questionId: id, reference, receiptToken, isNew: false } }
}
