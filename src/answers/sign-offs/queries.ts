import type { PayloadRequest } from 'payload'

import { missingBeforePublication, type Missing } from '@/answers/readiness'
import { getLive, getNewest, listTopicDemands } from '@/answers/record/queries'
import { hashOfAnswer, maySign, type SigningProblem } from '@/answers/sign-off'
import type { Answer, SignOff } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { idOf } from '@/platform/id-of'
import type { Result } from '@/platform/result'

/** How far an answer is on its road to publication, for the person who looks at it in the panel. */
export interface PublicationState {
  isPublic: boolean
  /** Whether readers see the newest words and there is nothing left to publish. */
  isCurrent: boolean
  /** Whether the newest words are signed off, by whom and when (ISO 8601). */
  signedOff: { by: string; at: string } | null
  missing: Missing[]
  /** Why whoever asks may not sign, as a sentence; null where they may. */
  whyNotSign: string | null
}

export async function findPublicationState(
  req: PayloadRequest,
  answerId: string,
  staffId: string | null,
): Promise<PublicationState> {
  const newest = await getNewest(req, answerId)
  const live = await getLive(req, answerId)
  const open = await findOpenSignOff(req, answerId)
  const signing = staffId ? await mayStaffSign(req, newest, staffId) : null
  return {
    isPublic: live._status === 'published',
    isCurrent: live._status === 'published' && newest._status === 'published',
    signedOff: open?.hash === hashOfAnswer(newest) ? await describe(req, open) : null,
    missing: missingBeforePublication(newest, await listTopicDemands(req, newest)),
    whyNotSign: signing === null ? 'Only clinicians sign off.' : signing.ok ? null : signing.problem.message,
  }
}

/** The hash of an answer's newest words, for somebody who signs just what stands there now. */
export async function hashOfNewest(req: PayloadRequest, answerId: string): Promise<string> {
  return hashOfAnswer(await getNewest(req, answerId))
}

/** Whether this member of staff may sign the newest words of an answer. */
export async function mayStaffSign(
  req: PayloadRequest,
  answer: Answer,
  staffId: string,
): Promise<Result<null, SigningProblem>> {
  const { payload } = req
  const staff = await payload.findByID({ collection: 'staff', id: staffId, depth: 1, req, ...theSoftware })
  const doctor = typeof staff.doctor === 'object' && staff.doctor ? staff.doctor : null
  const user = typeof staff.user === 'object' ? staff.user.id : staff.user
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, req, ...theSoftware })
  return maySign(
    {
      isActive: staff.active === true,
      doctor: doctor && { id: doctor.id, isActive: doctor.active === true },
    },
    {
      authors: (answer.doctors ?? []).map(idOf),
      hasChangedTheWords: await hasChangedTheWords(req, answer, user),
      soleClinician: settings.soleClinician ?? false,
    },
  )
}

/** The newest sign-off of an answer that has not ended. */
export async function findOpenSignOff(req: PayloadRequest, answerId: string): Promise<SignOff | null> {
  const { docs } = await req.payload.find({
    collection: 'sign-offs',
    where: { answer: { equals: answerId }, endedAt: { exists: false } },
    sort: ['-at', '-id'],
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    ...theSoftware,
  })
  return docs[0] ?? null
}

// Since the last sign-off, or to these very words at any time: a restore can bring those back under another name.
async function hasChangedTheWords(req: PayloadRequest, answer: Answer, userId: string): Promise<boolean> {
  const [last] = (
    await req.payload.find({
      collection: 'sign-offs',
      where: { answer: { equals: answer.id } },
      sort: '-at',
      select: { at: true },
      depth: 0,
      limit: 1,
      pagination: false,
      req,
      ...theSoftware,
    })
  ).docs
  const { totalDocs } = await req.payload.count({
    collection: 'clinical-edits',
    where: {
      answer: { equals: answer.id },
      user: { equals: userId },
      ...(last
        ? { or: [{ at: { greater_than: last.at } }, { hash: { equals: hashOfAnswer(answer) } }] }
        : {}),
    },
    req,
    ...theSoftware,
  })
  return totalDocs > 0
}

async function describe(req: PayloadRequest, { by, at }: SignOff): Promise<{ by: string; at: string }> {
  const staff = await req.payload.findByID({
    collection: 'staff',
    id: idOf(by),
    depth: 0,
    req,
    ...theSoftware,
  })
  return { by: staff.name, at }
}
