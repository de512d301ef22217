import type { PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import { fail, succeed } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'
import { dueAt } from '@/questions/asking/due'
import { subjectOf, withLetter, type Outcome } from '@/questions/desk/commands'
import { forgetMails, tellReopened } from '@/questions/mails/commands'
import type { Colleague, DeskProblem } from '@/questions/standing'
import { getLetterbox } from '@/settings/queries'

import { reopeningReasons, whyNotReopen, type ReopeningReason } from './reopening'

/**
 * Opens a letter again: it waits for a doctor as one that was looked at, with a new day by which an answer is promised.
 * Nothing that was deleted since comes back; what is kept is kept until its next ending.
 */
export async function reopenQuestion(
  outer: PayloadRequest,
  { id, who, why }: { id: string; who: Colleague; why: ReopeningReason },
): Outcome {
  const { replyDays } = await getLetterbox()
  return withLetter(outer, id, async (req, standing, now) => {
    const problem = whyNotReopen(standing, who) ?? (await findPublicAnswer(req, id))
    if (problem) return fail(problem)
    // What was to be said of the ending is not said any more, and the next one is told anew.
    await forgetMails(req, id)
    await reopen(req, id, dueAt(now, replyDays))
    await tellReopened(req, id)
    await record(req, {
      action: 'question.reopen',
      subject: subjectOf(standing),
      details: { why: reopeningReasons[why] },
    })
    return succeed({})
  })
}

/** An answer that was begun stays with it; one that was there before was only where its writer was led. */
async function reopen(req: PayloadRequest, id: string, due: Date | null): Promise<void> {
  await queryInTransaction(
    req,
    `update questions
        set status = 'triaged', outcome = null, outcome_note = null, closed_at = null, duplicate_of_id = null,
            assignee_id = null, claim_until = null, due_at = $2,
            answer_id = case when is_answer_made_of_it then answer_id end, is_answer_made_of_it = true
      where id = $1`,
    [id, due],
  )
}

async function findPublicAnswer(req: PayloadRequest, id: string): Promise<DeskProblem | null> {
  const [found] = await queryInTransaction(
    req,
    `select 1 from questions q join answers a on a.id = q.answer_id
      where q.id = $1 and q.is_answer_made_of_it and a._status = 'published'`,
    [id],
  )
  const message = 'Its answer is in the column. Correct that, or take it off the site first.'
  return found ? { type: 'isAnswered', message } : null
}
