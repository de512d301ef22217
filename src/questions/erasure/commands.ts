import type { Payload, PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import { inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'
import { endPublishing } from '@/questions/consent/commands'
import { forgetMails } from '@/questions/mails/commands'
import { reopenMerged } from '@/questions/merged/commands'
import { takeBack } from '@/questions/withdrawing/commands'

import type { Erasure, ErasureReport } from './erasure'
import { noteErasure } from './list/commands'
import { listTitles } from './queries'

/**
 * Erases a letter with all that is kept of its writer, at once: rows, contact, and mails that wait. Answers made of it
 * leave the site. The audit keeps the reference. Null where there is no such letter.
 */
export function eraseQuestion(
  payload: Payload,
  { questionId, at }: { questionId: string; at: Date },
  outer?: PayloadRequest,
): Promise<ErasureReport | null> {
  return inTransaction(
    payload,
    async (req) => {
      const letter = await lock(req, questionId)
      if (!letter) return null
      const { closedAt, hadContact, id, reference } = letter
      const answers = await listTitles(req, await endPublishing(req, id))
      if (!closedAt) await reopenMerged(req, id)
      const mails = await deleteLetter(req, id)
      await noteErasure(req, id, 'everything', at)
      await record(req, { action: 'question.erase', subject: { kind: 'question', id, name: reference } })
      return { reference, hadContact, mails, answers }
    },
    outer,
  )
}

/** Deletes the row with all that hangs on it. Resolves to how many mails about it went with it. */
export async function deleteLetter(req: PayloadRequest, questionId: string): Promise<number> {
  const mails = await forgetMails(req, questionId)
  await queryInTransaction(req, 'delete from questions where id = $1', [questionId])
  return mails
}

/** Does again, on a restored database, what was taken back or erased since its backup. Resolves to how much that was. */
export async function replayErasures(payload: Payload, erasures: Erasure[]): Promise<number> {
  let done = 0
  for (const { at, questionId, what } of erasures) {
    if (what === 'everything') {
      const report = await eraseQuestion(payload, { questionId, at: new Date(at) })
      if (report) done++
      continue
    }
    const taking = what === 'letter' ? 'everything' : 'publishing'
    const outcome = await takeBack(payload, { questionId, what: taking, at: new Date(at) })
    if (outcome.ok) done++
  }
  return done
}

interface Letter {
  id: string
  reference: string
  closedAt: Date | null
  hadContact: boolean
}

async function lock(req: PayloadRequest, questionId: string): Promise<Letter | null> {
  const [found] = await queryInTransaction<Letter>(
    req,
    `select id, reference, closed_at as "closedAt",
            exists (select from private.contacts where question_id = q.id) as "hadContact"
       from questions q where id::text = $1 for update`,
    [questionId],
  )
  return found ?? null
}
