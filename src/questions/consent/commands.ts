import type { PayloadRequest } from 'payload'

import { sendJob } from '@/platform/jobs/send-job'
import { queryInTransaction } from '@/platform/transactions'

import { consentWithdrawnJobName } from './consent-withdrawn'

// Other rooms' jobs may import commands, and not what is beside them.
export { consentWithdrawnJobName }

/**
 * Nothing that carries this letter goes public from now on, and what is public goes off the site: a job of the answers'
 * room, in the transaction of whatever ends the consent. Resolves to how many answers there are.
 */
export async function endPublishing(req: PayloadRequest, questionId: string): Promise<number> {
  const answers = await queryInTransaction<{ id: string }>(
    req,
    `insert into private.answers_without_consent (answer_id)
     select answer_id from questions where id = $1 and is_answer_made_of_it and answer_id is not null
     on conflict (answer_id) do update set at = answers_without_consent.at
     returning answer_id as id`,
    [questionId],
  )
  if (answers.length > 0) {
    await sendJob(req, consentWithdrawnJobName, { answers: answers.map(({ id }) => id) })
  }
  return answers.length
}
