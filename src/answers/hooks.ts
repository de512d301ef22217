import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
} from 'payload'

import { dropTalkAbout } from './comments/commands'
import { noteReview } from './letters/reviewing/commands'
import { permitIn } from './publication-permit'
import { getLive, getNewest, listSlugsLike, lockRow } from './record/queries'
import { hashOfAnswer } from './sign-off'
import { addressChange, firstFree, slugProblem } from './slug'
import { endOtherSignOffs } from './sign-offs/commands'
import type { Answer } from '@/payload-types'
import { announce } from '@/platform/announcements'
import { refused } from '@/platform/refused'
import { findStaffOf } from '@/staff/queries'

const throughPublish =
  'An answer goes public only through “Publish”, once another clinician has signed off its words.'

/**
 * Every save that `answers/commands` did not start becomes a draft: a bare PATCH, a bulk edit and a duplicate
 * never touch what is public. Payload would publish a restored version, so only a restore as a draft goes on.
 */
export const keepAsDraft: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'restoreVersion') {
    if (args.draft) return args
    throw refused(
      'An earlier version comes back as a draft. Restore it as a draft, then have it signed off.',
      409,
    )
  }
  if (operation !== 'create' && operation !== 'update') return args
  const { id, data } = args as { id?: string; data?: Partial<Answer> }
  if (permitIn(req.context, id)) return args
  if (data?._status === 'published') throw refused(throughPublish, 403)
  return {
    ...args,
    draft: true,
    publishAllLocales: false,
    unpublishAllLocales: false,
    publishSpecificLocale: undefined,
    data: { ...data, _status: 'draft' },
  }
}

/** The same rule once more, for every road that does not pass `keepAsDraft`. */
export const refuseUnsignedPublication: CollectionBeforeChangeHook<Answer> = ({ data, originalDoc, req }) => {
  // A restore brings the status of its day along.
  if (req.context.isRestoringVersion === true) return { ...data, _status: 'draft' }
  const isAllowed = permitIn(req.context, originalDoc?.id)?.becomes === 'published'
  if (data._status === 'published' && !isAllowed) throw refused(throughPublish, 403)
  return data
}

/** Saves of one answer wait for each other, so that nobody publishes words while they are being replaced. */
export const takeTurns: CollectionBeforeChangeHook<Answer> = async ({ data, originalDoc, req }) => {
  if (originalDoc?.id) await lockRow(req, originalDoc.id)
  return data
}

/** Publication is checked against what was written, not against what was meant to be. */
export const verifyPublication: CollectionAfterChangeHook<Answer> = async ({ doc, req }) => {
  const permit = permitIn(req.context, doc.id)
  if (permit?.becomes !== 'published') return
  const live = await getLive(req, permit.answerId)
  if (live._status !== 'published' || hashOfAnswer(live) !== permit.hash) {
    throw new Error('What was stored for publication is not what was signed off.')
  }
}

/** A changed text ends the approval of the old one, and is noted with whoever changed it; a restore ends it always. */
export const noteClinicalEdit: CollectionAfterChangeHook<Answer> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (permitIn(req.context, doc.id)) return
  const hash = hashOfAnswer(await getNewest(req, doc.id))
  if (operation === 'create' || hash !== hashOfAnswer(previousDoc)) {
    const user = req.user?.collection === 'users' ? req.user.id : null
    const data = { answer: doc.id, user, at: new Date().toISOString(), hash }
    await req.payload.create({ collection: 'clinical-edits', data, overrideAccess: true, req })
  }
  const isRestored = req.context.isRestoringVersion === true
  const by = req.user ? ((await findStaffOf(req.payload, req.user.id, req))?.id ?? null) : null
  const end = { how: isRestored ? 'restore' : 'edit', by } as const
  await endOtherSignOffs(req, doc.id, isRestored ? null : hash, end)
  await noteReview(req, doc.id)
}

/** Readers see the change with their next page. A saved draft is nothing they see. */
export const announcePublication: CollectionAfterChangeHook<Answer> = async ({ doc, req }) => {
  if (permitIn(req.context, doc.id)) await announce(req, ['answers', `answer:${doc.id}`])
}

/** What readers have seen is withdrawn, with a reason; it never just disappears. With a draft goes the talk about it. */
export const refuseDeletingPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const live = await getLive(req, String(id))
  if (!live.publishedAt) return dropTalkAbout(req, live.id)
  throw refused('This answer has been public. Withdraw it instead, so that readers are told why.', 409)
}

/** Gives an answer an address, and refuses one that cannot stand or is in use. */
export const giveAddress: CollectionBeforeChangeHook<Answer> = async ({ data, originalDoc, req }) => {
  if (permitIn(req.context, originalDoc?.id)) return data
  // An earlier version brings its words back. Its address may be another answer's by now.
  if (req.context.isRestoringVersion === true) return { ...data, slug: originalDoc?.slug }
  const change = addressChange(originalDoc, data.slug, data.title ?? originalDoc?.title ?? '')
  if (change === null) return data
  const { slug, isChosen } = change
  const taken = await listSlugsLike(req, slug, originalDoc?.id ?? null)
  if (!isChosen) {
    return { ...data, slug: firstFree(slug, (each) => taken.has(each) || slugProblem(each) !== null) }
  }
  const problem =
    slugProblem(slug) ?? (taken.has(slug) ? `The address “${slug}” belongs to another answer.` : null)
  if (problem)
    throw new ValidationError({ collection: 'answers', errors: [{ path: 'slug', message: problem }] }, req.t)
  return data
}
