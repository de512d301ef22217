import type { PayloadRequest } from 'payload'

import { queryInTransaction } from '@/platform/transactions'

/** Whether the letter whose words an answer carries may not be published, or not any more. */
export async function lacksConsent(req: PayloadRequest, answerId: string): Promise<boolean> {
  const found = await queryInTransaction(
    req,
    `select 1 from private.answers_without_consent where answer_id = $1
     union all
     select 1 from questions
      where answer_id = $1 and is_answer_made_of_it
        and (not consent_publish or consent_withdrawn_at is not null)
     limit 1`,
    [answerId],
  )
  return found.length > 0
}
