import type { PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import { queryInTransaction } from '@/platform/transactions'
import { tellAnswered } from '@/questions/mails/commands'

/**
 * The letters that this answer was written to have their ending as it goes public: they are closed, and their writers
 * told, once. Part of the transaction that publishes it.
 */
export async function noteAnswered(req: PayloadRequest, answerId: string): Promise<void> {
  const closed = await queryInTransaction<{ id: string; reference: string }>(
    req,
    `update questions set status = 'closed', outcome = 'answered', closed_at = now(), claim_until = null
      where answer_id = $1 and is_answer_made_of_it and closed_at is null returning id, reference`,
    [answerId],
  )
  for (const { id, reference } of closed) {
    await record(req, {
      action: 'question.close',
      subject: { kind: 'question', id, name: reference },
      details: { outcome: 'answered' },
      by: 'software',
    })
    await tellAnswered(req, id)
  }
}

/** Letters that are being answered stand between the desk of their doctor and that of whoever checks the answer. */
export async function moveInReview(
  req: PayloadRequest,
  answerId: string,
  isInReview: boolean,
): Promise<void> {
  const [from, to] = isInReview ? ['drafting', 'inReview'] : ['inReview', 'drafting']
  await queryInTransaction(
    req,
    `update questions set status = $3::enum_questions_status
      where answer_id = $1 and is_answer_made_of_it and status = $2::enum_questions_status`,
    [answerId, from, to],
  )
}
