import type { Payload, PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'
import { tellAnswered, tellClosed } from '@/questions/mails/commands'

import { missingForEnding, type Ending, type EndingFault } from './ending'
import { findLetterEnd, isAnswerPublic, lockLetter, type LetterEnd } from './queries'

export interface ClosingOrder {
  questionId: string
  ending: Ending
  at: Date
}

export type ClosingProblem =
  EndingFault | { type: 'noSuchLetter' | 'closedAlready' | 'leadsNowhere'; message: string }

/** Gives a letter its ending, which its writer finds on the receipt. One transaction; who may is for the caller to ask. */
export function closeQuestion(
  payload: Payload,
  order: ClosingOrder,
  outer?: PayloadRequest,
): Promise<Result<{ reference: string }, ClosingProblem>> {
  return inTransaction(payload, (req) => close(req, order), outer)
}

async function close(
  req: PayloadRequest,
  { questionId, ending, at }: ClosingOrder,
): Promise<Result<{ reference: string }, ClosingProblem>> {
  const letter = await lockLetter(req, questionId)
  if (!letter) return refuse('noSuchLetter', 'There is no such letter any more.')
  if (letter.closedAt) {
    return refuse('closedAlready', 'This letter is closed already. Load the page again to see how it ended.')
  }
  const missing = missingForEnding(ending)
  if (missing) return fail(missing)
  const obstacle = await findObstacle(req, letter, ending)
  if (obstacle) return refuse('leadsNowhere', obstacle)
  await end(req, letter, ending, at)
  await (ending.outcome === 'answered' ? tellAnswered(req, letter.id) : tellClosed(req, letter.id))
  return succeed({ reference: letter.reference })
}

/** Why this ending would lead its writer nowhere, as a sentence. */
async function findObstacle(req: PayloadRequest, letter: LetterEnd, ending: Ending): Promise<string | null> {
  if (ending.outcome === 'answered' && !(await isAnswerPublic(req, ending.answer ?? ''))) {
    return 'This answer is not published. Publish it first: the writer is led to it.'
  }
  if (ending.outcome !== 'merged') return null
  const other = await findLetterEnd(req, ending.duplicateOf ?? '')
  if (!other || other.status === 'spam' || other.outcome === 'withdrawn') {
    return 'The other letter is not there any more. Choose another, or another outcome.'
  }
  if (other.id === letter.id) return 'A letter cannot be the same as itself. Choose the other one.'
  if (other.duplicateOf === null) return null
  const first = await findLetterEnd(req, other.duplicateOf)
  return `${other.reference} is itself closed as the same as ${first?.reference ?? 'another'}: choose that one.`
}

async function end(req: PayloadRequest, letter: LetterEnd, ending: Ending, at: Date): Promise<void> {
  const answer = ending.outcome === 'answered' ? ending.answer : letter.answer
  await queryInTransaction(
    req,
    `update questions
        set status = 'closed', outcome = $2, outcome_note = $3, answer_id = $4, duplicate_of_id = $5,
            closed_at = $6, claim_until = null,
            -- An answer that was there before carries nothing of this letter.
            is_answer_made_of_it = is_answer_made_of_it and answer_id is not distinct from $4
      where id = $1`,
    [
      letter.id,
      ending.outcome,
      ending.note?.trim() || null,
      answer,
      ending.outcome === 'merged' ? ending.duplicateOf : null,
      at,
    ],
  )
  await record(req, {
    action: 'question.close',
    subject: { kind: 'question', id: letter.id, name: letter.reference },
    details: { outcome: ending.outcome },
  })
}

function refuse(
  type: Exclude<ClosingProblem['type'], 'incomplete'>,
  message: string,
): Result<never, ClosingProblem> {
  return fail({ type, message })
}
