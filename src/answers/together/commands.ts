import type { PayloadRequest } from 'payload'

import type { AnswerDraft } from '@/answers/answer-draft'
import { subjectOf } from '@/answers/commands'
import { toReview } from '@/answers/going-public'
import type { NamedAnswer } from '@/answers/published-views/queries'
import { lockAddresses } from '@/answers/record/queries'
import { hashOf } from '@/answers/sign-off'
import { toSignedText, type SignedText } from '@/answers/signed-text'
import { toStoredDraft, type StoredDraft } from '@/answers/stored-draft'
import { recordAll } from '@/audit/commands'
import type { AuditEntry } from '@/audit/entry'
import type { SignOff } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { announce } from '@/platform/announcements'
import { listFollowers } from '@/platform/followers'
import { gatherRows, type GatheredRows } from '@/platform/gathered-rows'
import { inTurn } from '@/platform/in-turn'
import { queryInTransaction } from '@/platform/transactions'
import { holdWithdrawals } from '@/questions/consent/queries'
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
  const began = await beginTogether(req, approval !== null)
  const drafts = answers.map(({ draft }) => draft)
  const gate = approval && (await findGate(req, drafts, { began, staffId: approval.signer.id }))
  const review = gate && (await findReview(req, { at: approval.at, doctor: gate.signer.doctor }))
  const rows = gatherRows(req)
  const signings: Signing[] = []
  const problems = await inTurn(answers, async ({ draft, id, publishedAt }) => {
    const words = toStoredDraft(draft)
    const problem = gate && findProblem(words, gate)
    const text = toSignedText(words)
    const signing = { id, text, hash: hashOf(text), slug: words.slug ?? '' }
    if (!approval || problem) await gatherAnswer(rows, signing, { ...words, _status: 'draft' }, began)
    else {
      const first = { publishedAt: (publishedAt ?? approval.at).toISOString() }
      await gatherAnswer(rows, signing, { ...words, ...review, ...first, _status: 'published' }, began)
      await rows.create('sign-offs', toSignOff(signing, approval))
      signings.push(signing)
    }
    return problem
  })
  await rows.write()
  if (approval && signings.length > 0) await makeKnown(req, signings, approval)
  return problems
}

/** The exact words of one answer. */
interface Signing {
  id: string
  slug: string
  text: SignedText
  hash: string
}

async function gatherAnswer(
  rows: GatheredRows,
  { hash, id }: Signing,
  stored: StoredDraft,
  began: Date,
): Promise<void> {
  const at = began.toISOString()
  const doc = await rows.create('answers', { ...stored, id, createdAt: at, updatedAt: at })
  await rows.createVersion('answers', doc)
  await rows.create('clinical-edits', { answer: id, user: null, at, hash })
}

function toSignOff({ hash, id, text }: Signing, { at, note, signer, via }: Approval) {
  const signedText = { ...text }
  return { title: text.title, answer: id, by: signer.id, at: at.toISOString(), via, note, hash, signedText }
}

/** What follows from a publication: the check of what was written, the audit, and those who show or find it. */
async function makeKnown(req: PayloadRequest, signings: Signing[], { signer }: Approval): Promise<void> {
  const published = await readBack(req, new Map(signings.map(({ hash, id }) => [id, hash])))
  await recordAll(
    req,
    signings.flatMap(({ hash, id, slug, text }): AuditEntry[] => {
      const subject = subjectOf({ id, title: text.title })
      return [
        { action: 'sign-off.give', subject, details: { signer: signer.name, hash } },
        { action: 'answer.publish', subject, details: { slug, hash } },
      ]
    }),
  )
  await announce(req, ['answers'])
  for (const follow of listFollowers<NamedAnswer>(req.payload, 'answers')) await follow(req, published)
}

/** When they are begun, by the clock of the database. Whatever they could come in the way of is waited for. */
async function beginTogether(req: PayloadRequest, isToBePublished: boolean): Promise<Date> {
  if (isToBePublished) {
    await holdWithdrawals(req)
    await lockAddresses(req)
  }
  const [row] = await queryInTransaction<{ now: Date }>(req, 'select clock_timestamp() as now')
  if (!row) throw new Error('The database has no clock.')
  return row.now
}

async function findReview(req: PayloadRequest, { at, doctor }: { at: Date; doctor: string | null }) {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req, ...theSoftware })
  return toReview(settings, { at: at.toISOString(), doctor })
}
