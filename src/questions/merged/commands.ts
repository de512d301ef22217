import type { PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import { queryInTransaction } from '@/platform/transactions'

/** The letter they were the same as goes without an answer: they stand for themselves again. Resolves to how many. */
export async function reopenMerged(req: PayloadRequest, questionId: string): Promise<number> {
  const reopened = await queryInTransaction<{ id: string; reference: string }>(
    req,
    `update questions set status = 'triaged', outcome = null, outcome_note = null, closed_at = null,
                          duplicate_of_id = null
      where duplicate_of_id = $1 and outcome = 'merged' returning id, reference`,
    [questionId],
  )
  for (const { id, reference } of reopened) {
    await record(req, {
      action: 'question.reopen',
      subject: { kind: 'question', id, name: reference },
      by: 'software',
    })
  }
  return reopened.length
}
