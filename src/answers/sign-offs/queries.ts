import type { PayloadRequest } from 'payload'

import { getNewest } from '@/answers/record/queries'
import {
  hashOfAnswer,
  maySign,
  type NewWordsSigner,
  type Signer,
  type SigningProblem,
  type SigningSituation,
} from '@/answers/sign-off'
import type { Answer, SignOff, Staff } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { idOf } from '@/platform/id-of'
import type { Result } from '@/platform/result'

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
  const staff = await getStaffWithDoctor(req, staffId)
  return maySign(toSigner(staff), situationOf(await getSigning(req, answer), staff))
}

/** The same for words that nobody on the staff has touched: of answers that are not stored yet. */
export async function findNewWordsSigner(req: PayloadRequest, staffId: string): Promise<NewWordsSigner> {
  const staff = await getStaffWithDoctor(req, staffId)
  const situation = { hasChangedTheWords: false, soleClinician: await isSoleClinician(req) }
  return {
    doctor: staff.doctor ? idOf(staff.doctor) : null,
    maySign: (authors) => maySign(toSigner(staff), { ...situation, authors }),
  }
}

/** Everybody who may sign the newest words of an answer now, by name. */
export async function listSigners(
  req: PayloadRequest,
  answer: Answer,
): Promise<{ id: string; name: string }[]> {
  const signing = await getSigning(req, answer)
  const { docs } = await req.payload.find({
    collection: 'staff',
    where: { active: { equals: true }, doctor: { exists: true } },
    sort: 'name',
    depth: 1,
    pagination: false,
    req,
    ...theSoftware,
  })
  return docs
    .filter((staff) => maySign(toSigner(staff), situationOf(signing, staff)).ok)
    .map(({ id, name }) => ({ id, name }))
}

/** Whether the clinic's one doctor signs what they wrote themselves. */
export async function isSoleClinician(req: PayloadRequest): Promise<boolean> {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req, ...theSoftware })
  return settings.soleClinician ?? false
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

/** The newest sign-off of an answer, ended or not: what was approved last, before what is new. */
export async function findLastSignOff(req: PayloadRequest, answerId: string): Promise<SignOff | null> {
  const [last] = await listSignOffs(req, answerId, 1)
  return last ?? null
}

/** An answer's sign-offs, newest first, with the names of those they tell of (depth 1). */
export async function listSignOffs(req: PayloadRequest, answerId: string, limit: number): Promise<SignOff[]> {
  const { docs } = await req.payload.find({
    collection: 'sign-offs',
    where: { answer: { equals: answerId } },
    sort: ['-at', '-id'],
    populate: { staff: { name: true }, answers: { title: true } },
    depth: 1,
    limit,
    pagination: false,
    req,
    ...theSoftware,
  })
  return docs
}

/** What decides, beside the person, who may sign an answer's newest words. */
interface Signing {
  authors: string[]
  changedBy: ReadonlySet<string>
  soleClinician: boolean
}

async function getSigning(req: PayloadRequest, answer: Answer): Promise<Signing> {
  return {
    authors: (answer.doctors ?? []).map(idOf),
    changedBy: await listWhoChangedTheWords(req, answer),
    soleClinician: await isSoleClinician(req),
  }
}

function getStaffWithDoctor(req: PayloadRequest, id: string): Promise<Staff> {
  return req.payload.findByID({ collection: 'staff', id, depth: 1, req, ...theSoftware })
}

function toSigner({ active, doctor }: Staff): Signer {
  const isRead = typeof doctor === 'object' && doctor !== null
  return {
    isActive: active === true,
    doctor: isRead ? { id: doctor.id, isActive: doctor.active === true } : null,
  }
}

function situationOf({ authors, changedBy, soleClinician }: Signing, { user }: Staff): SigningSituation {
  return { authors, soleClinician, hasChangedTheWords: changedBy.has(idOf(user)) }
}

// Since the last sign-off, or to these very words at any time: a restore can bring those back under another name.
async function listWhoChangedTheWords(req: PayloadRequest, answer: Answer): Promise<Set<string>> {
  const last = await findLastSignOff(req, answer.id)
  const { docs } = await req.payload.find({
    collection: 'clinical-edits',
    where: {
      answer: { equals: answer.id },
      user: { exists: true },
      ...(last
        ? { or: [{ at: { greater_than: last.at } }, { hash: { equals: hashOfAnswer(answer) } }] }
        : {}),
    },
    select: { user: true },
    depth: 0,
    pagination: false,
    req,
    ...theSoftware,
  })
  return new Set(docs.flatMap(({ user }) => (user ? [idOf(user)] : [])))
}
