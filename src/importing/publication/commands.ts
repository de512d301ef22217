import type { Payload, PayloadRequest } from 'payload'

import type { Byline } from '@/importing/byline/queries'
import { hasWordsOf } from '@/importing/same-words'
import type { AnswerDraft } from '@/answers/answer-draft'
import { publishAnswer } from '@/answers/commands'
import { getNewest } from '@/answers/record/queries'
import { signOff } from '@/answers/sign-offs/commands'
import { hashOfNewest } from '@/answers/sign-offs/queries'
import type { Answer } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { idOf } from '@/platform/id-of'
import { inTransaction } from '@/platform/payload'
import { findStaffByEmail } from '@/staff/queries'
import type { StaffMember } from '@/staff/staff-member'

export interface PublicationOrder {
  answerId: string
  /** The words of the page. */
  draft: AnswerDraft
  byline: Byline
  /** The e-mail address with which the reviewer signs in. */
  reviewer: string | null
  at: Date
}

/**
 * Names the doctor, records the reviewer's sign-off and publishes, all of it or nothing. Returns why it could not,
 * as sentences: the answer is the draft it was before. Empty once it is published.
 */
export async function publishImported(payload: Payload, order: PublicationOrder): Promise<string[]> {
  try {
    await inTransaction(payload, (req) => publish(payload, order, req))
    return []
  } catch (error) {
    if (error instanceof StaysDraft) return error.why
    throw error
  }
}

/** Unwinds the transaction, so that neither the byline nor a sign-off is left behind. */
class StaysDraft extends Error {
  constructor(readonly why: string[]) {
    super(why.join(' '))
  }
}

async function publish(payload: Payload, order: PublicationOrder, req: PayloadRequest): Promise<void> {
  const { answerId, draft, at } = order
  const { doctor, signer } = await findPeople(payload, order, req)
  const stored = await getNewest(req, answerId)
  if (!hasWordsOf(draft, stored)) throw new StaysDraft([edited])
  const named = idsOf(stored.doctors)
  if (named.length === 0) await nameDoctors(payload, answerId, [doctor], req)
  else if (named.join() !== doctor) throw new StaysDraft([otherDoctors])

  const note = 'Signed off while importing.'
  const hash = await hashOfNewest(req, answerId)
  const signing = { answerId, staffId: signer.id, hash, via: 'commandLine', at, note } as const
  const signed = await signOff(payload, signing, req)
  if (!signed.ok) throw new StaysDraft([`${signed.problem.message} (${signer.name} was to sign.)`])
  const published = await publishAnswer(payload, { answerId, at }, req)
  if (!published.ok) throw new StaysDraft([published.problem.message])
}

async function findPeople(
  payload: Payload,
  { byline, reviewer }: PublicationOrder,
  req: PayloadRequest,
): Promise<{ doctor: string; signer: StaffMember }> {
  const signer = reviewer === null ? null : await findStaffByEmail(payload, reviewer, req)
  if (byline.doctor !== null && signer) return { doctor: byline.doctor, signer }
  throw new StaysDraft([
    ...(byline.doctor === null ? [byline.problem ?? noDoctor] : []),
    ...(signer ? [] : [reviewer === null ? noReviewer : nobodyOf(reviewer)]),
  ])
}

const noDoctor = 'nobody is named who answers. Add --doctor "A. Writer, MD".'
const noReviewer =
  'nobody is named who signs it off. Add --reviewer and the e-mail address of another clinician.'
const edited =
  'its words were changed since they were imported, so the page no longer says what would be signed. Sign it off in the panel.'
const otherDoctors = 'other doctors were named for it since it was imported. Sign it off in the panel.'

function nobodyOf(email: string): string {
  return `nobody under Staff signs in as ${email}. Add them with npm run staff, or check the address.`
}

function idsOf(doctors: Answer['doctors']): string[] {
  return (doctors ?? []).map(idOf)
}

/** Says who answers, in a draft that named nobody. */
export async function nameDoctors(
  payload: Payload,
  answerId: string,
  doctors: string[],
  req: PayloadRequest,
): Promise<void> {
  await payload.update({
    collection: 'answers',
    id: answerId,
    data: { doctors },
    draft: true,
    depth: 0,
    req,
    ...theSoftware,
  })
}
