import type { PayloadRequest } from 'payload'

import { queryInTransaction } from '@/platform/transactions'
import type { Outcome, Status } from '@/questions/question'

/** A letter as an order on it needs it: never what it says. */
export interface LetterEnd {
  id: string
  reference: string
  status: Status
  outcome: Outcome | null
  answer: string | null
  duplicateOf: string | null
  closedAt: Date | null
}

const columns = `id, reference, status, outcome, answer_id as answer, duplicate_of_id as "duplicateOf",
  closed_at as "closedAt"`

/** Where a letter stands, and so it stays until the transaction ends; null where there is none of that id. */
export async function lockLetter(req: PayloadRequest, questionId: string): Promise<LetterEnd | null> {
  const [found] = await queryInTransaction<LetterEnd>(
    req,
    `select ${columns} from questions where id::text = $1 for update`,
    [questionId],
  )
  return found ?? null
}

export async function findLetterEnd(req: PayloadRequest, questionId: string): Promise<LetterEnd | null> {
  const [found] = await queryInTransaction<LetterEnd>(
    req,
    `select ${columns} from questions where id::text = $1`,
    [questionId],
  )
  return found ?? null
}

export async function isAnswerPublic(req: PayloadRequest, answerId: string): Promise<boolean> {
  const found = await queryInTransaction(
    req,
    `select 1 from answers where id::text = $1 and _status = 'published'`,
    [answerId],
  )
  return found.length > 0
}
