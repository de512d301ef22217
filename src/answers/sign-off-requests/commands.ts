import type { Payload, PayloadRequest } from 'payload'

import { noteReview } from '@/answers/letters/reviewing/commands'
import { getNewest, lockRow } from '@/answers/record/queries'
import { hashOfAnswer } from '@/answers/sign-off'
import { mayStaffSign } from '@/answers/sign-offs/queries'
import type { Staff } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { env } from '@/platform/env'
import { idOf } from '@/platform/id-of'
import type { Mail } from '@/platform/mail/mail'
import { sendMail } from '@/platform/mail/outbox'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'

import { findOpenRequest } from './queries'
import { requestMail, returnMail } from './request-mail'

export interface RequestProblem {
  type: 'cannotSign' | 'noNote' | 'notAsked' | 'yourself'
  message: string
}

/** `isMailed`: whether a mail tells them. Where none does, whoever asks has to. */
export type Told = { isMailed: boolean }

/** Asks one colleague to sign the newest words, who has to be somebody who may. An earlier request ends. */
export function askForSignOff(
  payload: Payload,
  order: { answerId: string; by: string; of: string; note?: string; at: Date },
  outer?: PayloadRequest,
): Promise<Result<{ id: string } & Told, RequestProblem>> {
  return inTransaction(payload, (req) => ask(req, order), outer)
}

/** The colleague who was asked gives the words back, with a note that says why. */
export function returnToWriter(
  payload: Payload,
  order: { answerId: string; staffId: string; note: string; at: Date },
  outer?: PayloadRequest,
): Promise<Result<Told, RequestProblem>> {
  return inTransaction(payload, (req) => giveBack(req, order), outer)
}

/** The open request of an answer is fulfilled where the one who was asked signs, and ends in any other case. */
export async function settleRequest(
  req: PayloadRequest,
  answerId: string,
  { signedBy = null }: { signedBy?: string | null } = {},
): Promise<void> {
  await queryInTransaction(
    req,
    `update sign_off_requests
        set state = (case when of_id = $2 then 'signed' else 'ended' end)::sign_off_request_state,
            settled_at = now()
      where answer_id = $1 and state = 'open'`,
    [answerId, signedBy],
  )
}

async function ask(
  req: PayloadRequest,
  { answerId, by, of, note, at }: Parameters<typeof askForSignOff>[1],
): Promise<Result<{ id: string } & Told, RequestProblem>> {
  if (by === of) return refuse('yourself', 'Ask a colleague. What you may sign yourself needs no request.')
  await lockRow(req, answerId)
  const newest = await getNewest(req, answerId)
  const reviewer = await findStaff(req, of)
  if (!reviewer) return refuse('cannotSign', 'Nobody works here by that name. Choose somebody else.')
  const mayThey = await mayStaffSign(req, newest, of)
  if (!mayThey.ok) return refuse('cannotSign', mayThey.problem.message)

  await settleRequest(req, answerId)
  const hash = hashOfAnswer(newest)
  const data = { answer: answerId, by, of, note: note?.trim() || null, hash, at: at.toISOString() }
  const { id } = await req.payload.create({
    collection: 'sign-off-requests',
    data: { ...data, state: 'open' },
    depth: 0,
    req,
    ...theSoftware,
  })
  await noteReview(req, answerId)
  const isMailed = await tell(req, reviewer, by, answerId, requestMail, `sign-off-request:${id}`)
  return succeed({ id, isMailed })
}

async function giveBack(
  req: PayloadRequest,
  { answerId, staffId, note, at }: Parameters<typeof returnToWriter>[1],
): Promise<Result<Told, RequestProblem>> {
  await lockRow(req, answerId)
  const open = await findOpenRequest(req, answerId)
  if (!open || idOf(open.of) !== staffId)
    return refuse('notAsked', 'Nobody asks you to sign this answer just now, so there is nothing to return.')
  if (note.trim() === '') return refuse('noNote', 'Say in a sentence what should be different.')
  await req.payload.update({
    collection: 'sign-off-requests',
    id: open.id,
    data: { state: 'returned', settledAt: at.toISOString(), reply: note.trim() },
    depth: 0,
    req,
    ...theSoftware,
  })
  await noteReview(req, answerId)
  const writer = await findStaff(req, idOf(open.by))
  const key = `sign-off-return:${open.id}`
  return succeed({
    isMailed: writer !== null && (await tell(req, writer, staffId, answerId, returnMail, key)),
  })
}

async function tell(
  req: PayloadRequest,
  { user, active }: Staff,
  from: string,
  answerId: string,
  write: typeof requestMail,
  key: string,
): Promise<boolean> {
  const sender = await findStaff(req, from)
  const account = await req.payload.findByID({
    collection: 'users',
    id: idOf(user),
    select: { email: true },
    depth: 0,
    req,
    ...theSoftware,
  })
  if (!active || !sender) return false
  const mail: Mail = write({ to: account.email, name: sender.name, answerId, siteUrl: env.SITE_URL })
  return (await sendMail(req, mail, key)).ok
}

async function findStaff(req: PayloadRequest, id: string): Promise<Staff | null> {
  return req.payload.findByID({ collection: 'staff', id, depth: 0, disableErrors: true, req, ...theSoftware })
}

function refuse(type: RequestProblem['type'], message: string): Result<never, RequestProblem> {
  return fail({ type, message })
}
