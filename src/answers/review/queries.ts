import type { PayloadRequest } from 'payload'

import type { AnswerView, DoctorView } from '@/answers/answer-view'
import { hashOfAnswer } from '@/answers/sign-off'
import { findLastSignOff } from '@/answers/sign-offs/queries'
import type { SignedText } from '@/answers/signed-text'
import { toAnswerView } from '@/answers/view'
import { toDoctorView } from '@/doctors/view'
import type { SignOff } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { getPayloadClient, inTransaction } from '@/platform/payload'
import { roleOf } from '@/staff/role'

import { markedView } from './marked-view'
import { newAnchors, showMarks } from './marks'

export interface Review {
  /** The newest words, with what changed since the last sign-off marked in them. */
  view: AnswerView
  /** Of these very words: what is signed by whoever read them here. */
  hash: string
  /** Puts elements where the marks stand in the finished page. */
  finish: (html: string) => string
}

/** What a colleague reads before signing; null for those who may not, and where there is no such answer. */
export async function findReview(headers: Headers, answerId: string): Promise<Review | null> {
  const payload = await getPayloadClient()
  const role = roleOf({ user: (await payload.auth({ headers })).user })
  if (role === null || role === 'frontDesk') return null
  return inTransaction(payload, (req) => review(req, answerId))
}

async function review(req: PayloadRequest, id: string): Promise<Review | null> {
  const newest = await req.payload.findByID({
    collection: 'answers',
    id,
    draft: true,
    populate: { answers: { title: true, slug: true }, topics: { name: true } },
    depth: 2,
    disableErrors: true,
    req,
    ...theSoftware,
  })
  if (!newest) return null
  const last = await findLastSignOff(req, id)
  const before = last && readSignedText(last)
  const view = toAnswerView(newest)
  const known = view.doctors.map((doctor) => doctor.id)
  const former = before?.doctors.filter((doctor) => !known.includes(doctor)) ?? []
  const anchors = newAnchors()
  return {
    view: markedView(
      { view, stored: newest, before, formerDoctors: await listDoctors(req, former) },
      anchors,
    ),
    hash: hashOfAnswer(newest),
    finish: (html) => showMarks(html, anchors),
  }
}

// Texts of another version have another shape: beside them everything is new.
function readSignedText({ signedText }: SignOff): SignedText | null {
  const text = signedText as unknown as SignedText
  return text.version === 1 ? text : null
}

async function listDoctors(req: PayloadRequest, ids: string[]): Promise<DoctorView[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'doctors',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req,
    ...theSoftware,
  })
  return docs.map(toDoctorView)
}
