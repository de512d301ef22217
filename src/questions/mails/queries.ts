import type { PayloadRequest } from 'payload'

import { queryInTransaction } from '@/platform/transactions'
import type { PreferredReply, Status, Urgency } from '@/questions/question'

/** A letter as a mail about it needs it: never what it says, and never how to reach its writer. */
export interface Told {
  id: string
  reference: string
  status: Status
  urgency: Urgency
  isSuspicious: boolean
  receiptKey: string
  /** Null where nothing is kept of how to reach them. */
  preferredReply: PreferredReply | null
}

export async function getTold(req: PayloadRequest, questionId: string): Promise<Told> {
  const [found] = await queryInTransaction<Told & { id: string }>(
    req,
    `select q.id, q.reference, q.status, q.urgency, q.receipt_key as "receiptKey",
            exists (select from questions_suspicions where parent_id = q.id) as "isSuspicious",
            (select preferred_reply from private.contacts where question_id = q.id) as "preferredReply"
       from questions q where q.id = $1`,
    [questionId],
  )
  if (!found) throw new Error('A mail is about a letter that is not there.')
  return found
}

/** Letters that were closed as the same as this one. */
export async function listMerged(req: PayloadRequest, questionId: string): Promise<string[]> {
  const rows = await queryInTransaction<{ id: string }>(
    req,
    `select id from questions where duplicate_of_id = $1 and outcome = 'merged' order by received_at, id`,
    [questionId],
  )
  return rows.map(({ id }) => id)
}

/** The addresses of those who look after letters. */
export async function listDesk(req: PayloadRequest): Promise<{ staff: string; email: string }[]> {
  return queryInTransaction<{ staff: string; email: string }>(
    req,
    `select staff.id as staff, users.email from staff join users on users.id = staff.user_id
      where staff.active and staff.role in ('admin', 'editor') order by staff.id`,
  )
}
