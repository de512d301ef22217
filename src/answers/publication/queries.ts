import type { PayloadRequest } from 'payload'

import { missingBeforePublication } from '@/answers/readiness'
import { getLive, getNewest, listTopicDemands } from '@/answers/record/queries'
import { hashOfAnswer } from '@/answers/sign-off'
import { findNewestRequest } from '@/answers/sign-off-requests/queries'
import {
  findOpenSignOff,
  findLastSignOff,
  isSoleClinician,
  listSigners,
  listSignOffs,
  mayStaffSign,
} from '@/answers/sign-offs/queries'
import type { SignOff, SignOffRequest, Staff } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { clinicTimeZone } from '@/settings/queries'
import { findStaffOf } from '@/staff/queries'

import { mayDecide, whoDecides } from './decision'
import type { PublicationState, RequestState, SignedRecord } from './state'

/** `staffId`: who asks; null for somebody who has no place under Staff. */
export async function findPublicationState(
  req: PayloadRequest,
  answerId: string,
  staffId: string | null,
): Promise<PublicationState> {
  const newest = await getNewest(req, answerId)
  const live = await getLive(req, answerId)
  const open = await findOpenSignOff(req, answerId)
  const signOffs = await listSignOffs(req, answerId, 20)
  const signing = staffId ? await mayStaffSign(req, newest, staffId) : null
  const hash = hashOfAnswer(newest)
  const signedNow = open?.hash === hash ? signOffs.find(({ id }) => id === open.id) : null
  const request = await findNewestRequest(req, answerId)
  return {
    isPublic: live._status === 'published',
    isCurrent: live._status === 'published' && newest._status === 'published',
    hash,
    signedOff: signedNow ? { by: nameOf(signedNow.by), at: signedNow.at } : null,
    missing: missingBeforePublication(newest, await listTopicDemands(req, newest)),
    whyNotSign: signing === null ? 'Only clinicians sign off.' : signing.ok ? null : signing.problem.message,
    whyNotDecide: await whyNotDecide(req, answerId),
    soleClinician: await isSoleClinician(req),
    request: request && toRequestState(request, signOffs[0], staffId),
    reviewers: (await listSigners(req, newest)).filter(({ id }) => id !== staffId),
    history: signOffs.map(toRecord),
    timeZone: await clinicTimeZone(req.payload, req),
  }
}

/** Why whoever asks does not decide what readers see of an answer, as a sentence; null where they do. */
export async function whyNotDecide(req: PayloadRequest, answerId: string): Promise<string | null> {
  const staff = req.user ? await findStaffOf(req.payload, req.user.id, req) : null
  const live = await getLive(req, answerId)
  const shown = live._status === 'published' ? live : await getNewest(req, answerId)
  const last = await findLastSignOff(req, answerId)
  const doctors = (shown.doctors ?? []).map(idOf)
  return mayDecide(staff, { doctors, lastSigner: last && idOf(last.by) }) ? null : whoDecides
}

function toRequestState(
  { state, by, of, at, note, reply, settledAt }: SignOffRequest,
  last: SignOff | undefined,
  staffId: string | null,
): RequestState | null {
  if (state !== 'open' && state !== 'returned') return null
  // What was signed after it came back has been settled, whoever signed it.
  if (state === 'returned' && last && settledAt && last.at > settledAt) return null
  const is = (person: Staff | string) => (typeof person === 'string' ? person : person.id) === staffId
  return {
    ...{ state, at, note: note ?? null, reply: reply ?? null },
    ...{ by: nameOf(by), of: nameOf(of), isToMe: is(of), isByMe: is(by) },
  }
}

function toRecord({ by, at, note, endedAt, endedHow, endedBy }: SignOff): SignedRecord {
  const ended = endedAt ? { at: endedAt, how: endedHow ?? null, by: endedBy ? nameOf(endedBy) : null } : null
  return { by: nameOf(by), at, note: note ?? null, ended }
}

function nameOf(staff: Staff | string): string {
  return typeof staff === 'string' ? 'Somebody' : staff.name
}
