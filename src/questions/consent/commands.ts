import type { PayloadRequest } from 'payload'

import { sendJob } from '@/platform/jobs/send-job'
import { queryInTransaction } from '@/platform/transactions'

import { consentWithdrawnJobName } from './consent-withdrawn'
import { listAnswersCarrying } from './queries'

// Other rooms' jobs may import commands, and not what is beside them.
export { consentWithdrawnJobName }

/**
 * Nothing that carries words of this letter goes public from now on, and what is public goes off the site: a job of the
 * answers' room, in the transaction of whatever ends the consent. Resolves to the ids of these answers.
 */
export async function endPublishing(req: PayloadRequest, questionId: string): Promise<string[]> {
  // Whatever is being stored is stored first, and seen.
  await queryInTransaction(req, `select pg_advisory_xact_lock(hashtext('questions.consent'))`)
  const answers = await listAnswersCarrying(req, questionId)
  if (answers.length === 0) return answers
  await queryInTransaction(
    req,
    `insert into private.answers_without_consent (answer_id) select unnest($1::uuid[])
     on conflict (answer_id) do nothing`,
    [answers],
  )
  await sendJob(req, consentWithdrawnJobName, { answers })
  return answers
}

/** A duplicate carries the same letters as the answer it was made of, whatever becomes of its words. */
export async function noteCopy(
  req: PayloadRequest,
  { copy, of }: { copy: string; of: string },
): Promise<void> {
  await queryInTransaction(
    req,
    `insert into private.answer_copies (answer_id, question_id)
     select $2::uuid, id from questions where answer_id = $1 and is_answer_made_of_it
     union select $2::uuid, question_id from private.answer_copies where answer_id = $1`,
    [of, copy],
  )
  await queryInTransaction(
    req,
    `insert into private.answers_without_consent (answer_id)
     select $2::uuid from private.answers_without_consent where answer_id = $1`,
    [of, copy],
  )
}
