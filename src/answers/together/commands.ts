import type { PayloadRequest } from 'payload'

import type { AnswerDraft } from '@/answers/answer-draft'
import { subjectOf } from '@/answers/commands'
import { toReview } from '@/answers/going-public'
import type { NamedAnswer } from '@/answers/published-views/queries'
import { lockAddresses } from '@/answers/record/queries'
import { hashOf } from '@/answers/sign-off'
import { toSignedText } from '@/answers/signed-text'
import { toStoredDraft } from '@/answers/stored-draft'
import { recordAll } from '@/audit/commands'
import type { AuditEntry } from '@/audit/entry'
import type { SignOff } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { announce } from '@/platform/announcements'
import { listFollowers } from '@/platform/followers'
import { gatherRows } from '@/platform/gathered-rows'
import type { StaffMember } from '@/staff/staff-member'

import { findProblem, type Problem } from './gate'
import { findGate, readBack } from './queries'

/** Words that are in the record nowhere yet. `id` is new, too, and the address from `giveAddresses`. */
export interface NewAnswer {
  id: string
  draft: AnswerDraft
  /** When readers saw it first, if that was before it is approved. */
  publishedAt: Date | null
}

/** A clinician's approval of the exact words of all of them. */
export interface Approval {
  signer: StaffMember
  at: Date
  via: SignOff['via']
  note: string
}

/**
 * Stores many new answers in the transaction of `req`: as drafts or, approved, at once as readers see them. It is the
 * road to publication for what has no past: no letter was written to it, nobody was asked to sign it, no time was
 * chosen for it, and no page shows it. So of what one answer passes (`answers/commands`, docs/decisions/0035) there is
 * left: who may sign, consent, what is missing, the address, and that what is stored is what was signed.
 *
 * Returns, for each, why it is a draft; null where it is public, or was not to be.
 */
export async function storeTogether(
  req: PayloadRequest,
  answers: NewAnswer[],
  approval: Approval | null,
): Promise<(Problem | null)[]> {
  if (approval) await lockAddresses(req)
  const now = new Date()
  const drafts = answers.map(({ draft }) => draft)
  const gate = approval && (await findGate(req, drafts, { now, staffId: approval.signer.id }))
  const review = gate && (await findReview(req, { at: approval.at, doctor: gate.signer.doctor }))
  const rows = gatherRows(req)
  const stamps = { createdAt: now.toISOString(), updatedAt: now.toISOString() }
  const problems: (Problem | null)[] = []
  const signed = new Map<string, string>()
  const entries: AuditEntry[] = []
  for (const { draft, id, publishedAt } of answers) {
    const words = toStoredDraft(draft)
    const text = toSignedText(words)
    const hash = hashOf(text)
    const slug = words.slug ?? ''
    const problem = gate && findProblem(words, gate)
    const isPublic = approval !== null && problem === null
    const shown = isPublic
      ? ({
          ...review,
          _status: 'published',
          publishedAt: (publishedAt ?? approval.at).toISOString(),
        } as const)
      : ({ _status: 'draft' } as const)
    await rows.createVersion('answers', await rows.create('answers', { ...words, ...shown, ...stamps, id }))
    await rows.create('clinical-edits', { answer: id, user: null, at: now.toISOString(), hash })
    if (isPublic) {
      const { note, signer, via } = approval
      const signing = {
        title: text.title,
        answer: id,
        by: signer.id,
        at: approval.at.toISOString(),
        via,
        note,
      }
      await rows.create('sign-offs', { ...signing, hash, signedText: { ...text } })
      const subject = subjectOf({ id, title: text.title })
      entries.push({ action: 'sign-off.give', subject, details: { signer: signer.name, hash } })
      entries.push({ action: 'answer.publish', subject, details: { slug, hash } })
      signed.set(id, hash)
    }
    problems.push(problem)
  }
  await rows.write()
  if (signed.size > 0) {
    const published = await readBack(req, signed)
    await recordAll(req, entries)
    await announce(req, ['answers'])
    for (const follow of listFollowers<NamedAnswer>(req.payload, 'answers')) await follow(req, published)
  }
  return problems
}

async function findReview(req: PayloadRequest, { at, doctor }: { at: Date; doctor: string | null }) {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req, ...theSoftware })
  return toReview(settings, { at: at.toISOString(), doctor })
}
