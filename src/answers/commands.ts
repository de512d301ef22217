import type { Payload, PayloadRequest } from 'payload'

import type { AnswerDraft } from './answer-draft'
import { previousSlugsAfter, toReview } from './going-public'
import { contextWith, takeBackPermit, type PublicationPermit } from './publication-permit'
import { incomplete, noConsent, unsigned, type PublicationProblem } from './publication-problem'
import { missingBeforePublication } from './readiness'
import {
  findSlugConflict,
  getLiveState,
  getNewest,
  listTopicDemands,
  lockRow,
  type LiveState,
} from './record/queries'
import { hashOfAnswer } from './sign-off'
import { lockOpenSignOff } from './sign-offs/commands'
import { toStoredDraft } from './stored-draft'
import { record } from '@/audit/commands'
import type { Subject } from '@/audit/entry'
import type { Answer, SignOff } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { idOf } from '@/platform/id-of'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { lacksConsent } from '@/questions/consent/queries'

/** Stores a draft with its words as they are. It is nobody's to read until it is signed off and published. */
export async function draftAnswer(
  payload: Payload,
  draft: AnswerDraft,
  req?: PayloadRequest,
): Promise<{ id: string; slug: string }> {
  const data = toStoredDraft(draft)
  const { id, slug } = await payload.create({
    collection: 'answers',
    data,
    draft: true,
    depth: 0,
    req,
    ...theSoftware,
  })
  return { id, slug: slug ?? '' }
}

/**
 * The one road to publication: makes the newest words public if they are the ones that were signed off, are
 * complete, and have an address of their own. Everything happens in one transaction.
 */
export function publishAnswer(
  payload: Payload,
  order: { answerId: string; at: Date },
  outer?: PayloadRequest,
): Promise<Result<{ slug: string }, PublicationProblem>> {
  return inTransaction(payload, (req) => publish(req, order), outer)
}

/** Takes an answer off the site without a word to its readers (404). Withdrawing it tells them (410). */
export function unpublishAnswer(payload: Payload, answerId: string, outer?: PayloadRequest): Promise<void> {
  return inTransaction(
    payload,
    async (req) => {
      const { live, newest } = await lockAnswer(req, answerId)
      const previousSlugs = previousSlugsAfter(live, newest.slug ?? null)
      await write(req, { answerId, becomes: 'draft' }, { previousSlugs })
      if (live._status === 'published') {
        await record(req, { action: 'answer.unpublish', subject: subjectOf(live) })
      }
    },
    outer,
  )
}

/** The answer's live row and newest words, locked against other saves until the transaction ends. */
export async function lockAnswer(
  req: PayloadRequest,
  answerId: string,
): Promise<{ live: LiveState; newest: Answer }> {
  await lockRow(req, answerId)
  return { live: await getLiveState(req, answerId), newest: await getNewest(req, answerId) }
}

export interface Publishable {
  live: LiveState
  newest: Answer
  signOff: SignOff
  slug: string
  hash: string
  /** Whether readers see these very words already. */
  isCurrent: boolean
}

/** What would go public now, or what stands in the way; it stays so until the transaction ends. */
export async function findPublishable(
  req: PayloadRequest,
  answerId: string,
): Promise<Result<Publishable, PublicationProblem>> {
  const { live, newest } = await lockAnswer(req, answerId)
  if (await lacksConsent(req, answerId)) return fail(noConsent)

  const missing = missingBeforePublication(newest, await listTopicDemands(req, newest))
  if (missing.length > 0) return fail(incomplete(missing))

  const hash = hashOfAnswer(newest)
  const signOff = await lockOpenSignOff(req, answerId)
  if (signOff?.hash !== hash) return fail(unsigned(signOff !== null))

  const slug = newest.slug ?? ''
  const conflict = await findSlugConflict(req, answerId, slug)
  if (conflict) return fail({ type: 'addressTaken', message: conflict })
  const isCurrent = live._status === 'published' && newest._status === 'published'
  return succeed({ live, newest, signOff, slug, hash, isCurrent })
}

async function publish(
  req: PayloadRequest,
  { answerId, at }: { answerId: string; at: Date },
): Promise<Result<{ slug: string }, PublicationProblem>> {
  const found = await findPublishable(req, answerId)
  if (!found.ok) return found
  const { live, newest, signOff, slug, hash } = found.value
  await write(
    req,
    { answerId, becomes: 'published', hash },
    {
      slug,
      previousSlugs: previousSlugsAfter(live, slug),
      publishedAt: live.publishedAt ?? at.toISOString(),
      ...(await reviewOf(req, signOff)),
    },
  )
  await record(req, { action: 'answer.publish', subject: subjectOf(newest), details: { slug, hash } })
  return succeed({ slug })
}

/** An answer as the audit names it. */
export function subjectOf({ id, title }: Pick<Answer, 'id' | 'title'>): Subject {
  return { kind: 'answer', id, name: title ?? undefined }
}

async function reviewOf(req: PayloadRequest, { at, by }: SignOff) {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req })
  const staff = await req.payload.findByID({
    collection: 'staff',
    id: idOf(by),
    depth: 0,
    overrideAccess: true,
    req,
  })
  return toReview(settings, { at, doctor: staff.doctor ? idOf(staff.doctor) : null })
}

async function write(req: PayloadRequest, permit: PublicationPermit, data: Partial<Answer>): Promise<void> {
  try {
    await req.payload.update({
      collection: 'answers',
      id: permit.answerId,
      data: { ...data, _status: permit.becomes },
      depth: 0,
      overrideAccess: true,
      overrideLock: true,
      context: contextWith(permit),
      req,
    })
  } finally {
    takeBackPermit(req.context)
  }
}
