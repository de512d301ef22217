import type { Payload, PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'
import { endPublishing } from '@/questions/consent/commands'
import { forgetContact } from '@/questions/contacts/commands'
import { noteErasure } from '@/questions/erasure/list/commands'
import { forgetMails } from '@/questions/mails/commands'
import { reopenMerged } from '@/questions/merged/commands'

import type { TakingBack, TakingBackProblem } from './taking-back'

export interface TakingBackOrder {
  questionId: string
  what: TakingBack
  at: Date
}

/** `answers`: how many were made of the letter, and leave the site or never reach it. */
type TakenBack = Result<{ reference: string; answers: number }, TakingBackProblem>

/**
 * Takes back what whoever wrote had agreed to. With everything, how to reach them is deleted at once and the letter is
 * closed; with publishing alone it can still be answered to them. One transaction; who may is for the caller to ask.
 */
export function takeBack(
  payload: Payload,
  order: TakingBackOrder,
  outer?: PayloadRequest,
): Promise<TakenBack> {
  return inTransaction(
    payload,
    async (req) => {
      const letter = await lock(req, order.questionId)
      if (!letter) return refuse('noSuchLetter', 'There is no such letter any more.')
      const problem = whyNot(letter, order.what)
      if (problem) return fail(problem)
      await (order.what === 'publishing'
        ? endConsent(req, letter, order.at)
        : withdraw(req, letter, order.at))
      const answers = await endPublishing(req, letter.id)
      await noteErasure(req, letter.id, order.what === 'publishing' ? 'publishing' : 'letter', order.at)
      await record(req, {
        action: order.what === 'publishing' ? 'consent.withdraw' : 'question.withdraw',
        subject: { kind: 'question', id: letter.id, name: letter.reference },
        ...(req.user ? {} : { by: 'visitor' }),
      })
      return succeed({ reference: letter.reference, answers: answers.length })
    },
    outer,
  )
}

interface Letter {
  id: string
  reference: string
  outcome: string | null
  closedAt: Date | null
  mayPublish: boolean
  isConsentWithdrawn: boolean
}

async function lock(req: PayloadRequest, questionId: string): Promise<Letter | null> {
  const [found] = await queryInTransaction<Letter>(
    req,
    `select id, reference, outcome, closed_at as "closedAt", consent_publish as "mayPublish",
            consent_withdrawn_at is not null as "isConsentWithdrawn"
       from questions where id::text = $1 for update`,
    [questionId],
  )
  return found ?? null
}

function whyNot(letter: Letter, what: TakingBack): TakingBackProblem | null {
  if (letter.outcome === 'withdrawn') {
    return { type: 'takenBackAlready', message: 'This letter has been taken back already.' }
  }
  if (what === 'everything') return null
  if (letter.isConsentWithdrawn) {
    return { type: 'takenBackAlready', message: 'That it may be published has been taken back already.' }
  }
  return letter.mayPublish
    ? null
    : { type: 'neverAgreed', message: 'You had not agreed to publication, so this letter is not published.' }
}

async function endConsent(req: PayloadRequest, { id }: Letter, at: Date): Promise<void> {
  await queryInTransaction(req, 'update questions set consent_withdrawn_at = $2 where id = $1', [id, at])
}

async function withdraw(req: PayloadRequest, { id, closedAt }: Letter, at: Date): Promise<void> {
  await queryInTransaction(
    req,
    `update questions
        set consent_withdrawn_at = coalesce(consent_withdrawn_at, $2), status = 'closed', outcome = 'withdrawn',
            outcome_note = null, closed_at = $2, claim_until = null
      where id = $1`,
    [id, at],
  )
  await forgetContact(req, id, at)
  await forgetMails(req, id)
  // Those who waited for its answer wait for one of their own again.
  if (!closedAt) await reopenMerged(req, id)
}

function refuse(type: TakingBackProblem['type'], message: string): Result<never, TakingBackProblem> {
  return fail({ type, message })
}
