import type { AnswerDraft } from '@/answers/answer-draft'
import { storeTogether, type Approval } from '@/answers/together/commands'
import type { Problem } from '@/answers/together/gate'
import { giveAddresses } from '@/answers/together/queries'
import { newId } from '@/platform/new-id'
import { inTransaction } from '@/platform/payload'
import type { Link } from '@/platform/rich-text'
import { findStaffByEmail } from '@/staff/queries'
import type { Column } from '@tests/support/column'
import { shortDraft } from '@tests/support/drafts'

import { heelPain } from './heel-pain'

export const signedHere = { via: 'commandLine', note: 'Read on paper.' } as const

/** A long answer, one with a topic, a link and little else, and a short one; by the column’s writer. */
export async function draftsOf({
  payload,
  writer,
}: Pick<Column, 'payload' | 'writer'>): Promise<AnswerDraft[]> {
  const doctors = [writer.doctor?.id ?? '']
  const { id, lastReviewedOn, publishedAt, related, reviewDueOn, reviewer, ...whole } = heelPain
  const topic = await payload.create({ collection: 'topics', data: { name: 'Feet', otherNames: ['Soles'] } })
  const link: Link = {
    type: 'link',
    url: 'https://www.nhs.uk/',
    children: [{ type: 'text', text: 'Read on.' }],
  }
  return [
    { ...whole, doctors, topics: [] },
    shortDraft({
      doctors,
      topics: [topic.id],
      letter: null,
      introduction: [{ type: 'paragraph', children: [link] }],
      causes: [],
      closing: { words: [], contact: false, call: true, text: true },
    }),
    shortDraft({ doctors, title: 'Warts' }),
  ]
}

/** That of the column’s reviewer. */
export async function approvalOf({ payload, reviewer }: Column, at: Date): Promise<Approval> {
  const signer = await findStaffByEmail(payload, reviewer.email)
  if (!signer) throw new Error('Nobody signs in with that address.')
  return { signer, at, ...signedHere }
}

/** What became of each. */
export interface Stored {
  id: string
  slug: string
  problem: Problem | null
}

export function storeAll(
  { payload }: Column,
  drafts: AnswerDraft[],
  approval: Approval | null,
): Promise<Stored[]> {
  return inTransaction(payload, async (req) => {
    const answers = (await giveAddresses(req, drafts)).map((draft) => ({
      id: newId(),
      draft,
      publishedAt: null,
    }))
    const problems = await storeTogether(req, answers, approval)
    return answers.map(({ draft, id }, at) => ({ id, slug: draft.slug ?? '', problem: problems[at] ?? null }))
  })
}
