import type { Payload, PayloadRequest } from 'payload'

import { addToErasureList, readErasureList } from '@/platform/erasure-list'
import { afterCommit, queryInTransaction } from '@/platform/transactions'
import { readErasures, type Erasure } from '@/questions/erasure/erasure'
import { listErasures } from '@/questions/erasure/queries'

/**
 * Puts down what a restore has to do again: in the database with the transaction of `req`, and in the list beside it
 * once that is committed. What weighs more takes the place of what weighed less.
 */
export async function noteErasure(
  req: PayloadRequest,
  questionId: string,
  what: Erasure['what'],
  at: Date,
): Promise<void> {
  await queryInTransaction(
    req,
    `insert into private.erasures as e (question_id, what, at) values ($1, $2, $3)
     on conflict (question_id) do update set what = excluded.what, at = excluded.at
       where array_position(array['publishing', 'letter', 'everything'], excluded.what)
           > array_position(array['publishing', 'letter', 'everything'], e.what)`,
    [questionId, what, at],
  )
  await afterCommit(req, () => addToErasureList([{ questionId, at: at.toISOString(), what }]))
}

/** Adds to the list what the database knows and the list does not: a machine may stop between the two. */
export async function completeErasureList(payload: Payload): Promise<number> {
  const read = readErasures((await readErasureList()) ?? '')
  // A list that cannot be read is mended by nobody but a person; what is known is added all the same.
  const known = new Set((read.ok ? read.value : []).map(keyOf))
  const missing = (await listErasures(payload)).filter((erasure) => !known.has(keyOf(erasure)))
  await addToErasureList(missing)
  return missing.length
}

const keyOf = ({ questionId, what }: Erasure): string => `${questionId} ${what}`
