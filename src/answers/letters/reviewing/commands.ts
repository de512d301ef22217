import type { PayloadRequest } from 'payload'

import { queryInTransaction } from '@/platform/transactions'
import { moveInReview } from '@/questions/answered/commands'

/**
 * Whoever wrote the letter sees whether its answer is being checked: a colleague was asked to sign it, or has signed
 * its words as they are now.
 */
export async function noteReview(req: PayloadRequest, answerId: string): Promise<void> {
  const [found] = await queryInTransaction<{ isInReview: boolean }>(
    req,
    `select exists (select from sign_off_requests where answer_id = $1 and state = 'open')
            or exists (select from sign_offs where answer_id = $1 and ended_at is null) as "isInReview"`,
    [answerId],
  )
  await moveInReview(req, answerId, found?.isInReview === true)
}
