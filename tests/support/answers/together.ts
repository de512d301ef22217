import type { AnswerDraft } from '@/answers/answer-draft'
import { storeTogether, type Approval, type StoredNew } from '@/answers/together/commands'
import { newId } from '@/platform/new-id'
import { inTransaction } from '@/platform/payload'
import { findStaffByEmail } from '@/staff/queries'
import type { Column } from '@tests/support/column'
import { shortDraft } from '@tests/support/drafts'

import { heelPain } from './heel-pain'

export const signedHere = { via: 'commandLine', note: 'Read on paper.' } as const

/** A long answer with every part and two short ones, by the writer of the column. */
export function draftsOf({ writer }: Column): AnswerDraft[] {
  const doctors = [writer.doctor?.id ?? '']
  const { id, lastReviewedOn, publishedAt, related, reviewDueOn, reviewer, ...whole } = heelPain
  return [{ ...whole, doctors, topics: [] }, shortDraft({ doctors }), shortDraft({ doctors, title: 'Warts' })]
}

/** That of the column’s reviewer. */
export async function approvalOf({ payload, reviewer }: Column, at: Date): Promise<Approval> {
  const signer = await findStaffByEmail(payload, reviewer.email)
  if (!signer) throw new Error('Nobody signs in with that address.')
  return { signer, at, ...signedHere }
}

export function storeAll(
  { payload }: Column,
  drafts: AnswerDraft[],
  approval: Approval | null,
): Promise<StoredNew[]> {
  const answers = drafts.map((draft) => ({ id: newId(), draft, publishedAt: null }))
  return inTransaction(payload, (req) => storeTogether(req, answers, approval))
}
