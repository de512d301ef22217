import type { PayloadRequest } from 'payload'

import { missingBeforePublication } from '@/answers/readiness'
import { getNewest, listTopicDemands } from '@/answers/record/queries'
import { hashOfAnswer } from '@/answers/sign-off'
import { findOpenSignOff } from '@/answers/sign-offs/queries'
import type { ScheduledPublication, Staff } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { idOf } from '@/platform/id-of'
import { queryInTransaction } from '@/platform/transactions'

import { whyNotPublished, type Part } from './schedule'

/** The database's clock, by which everything here goes: instances may differ. */
export async function databaseNow(req: PayloadRequest): Promise<Date> {
  const [row] = await queryInTransaction<{ now: Date }>(req, 'select now()')
  if (!row) throw new Error('The database did not say what time it is.')
  return row.now
}

/** Of the words that are scheduled for an answer; null where none are. */
export async function findOpenHash(req: PayloadRequest, answerId: string): Promise<string | null> {
  const [open] = await queryInTransaction<{ hash: string }>(
    req,
    'select hash from scheduled_publications where answer_id = $1 and ended_at is null',
    [answerId],
  )
  return open?.hash ?? null
}

/** Why these words would not be published now, to follow on “because”; null where nothing stands in the way. */
export async function findTrouble(
  req: PayloadRequest,
  { answer, hash, by }: Pick<ScheduledPublication, 'answer' | 'by' | 'hash'>,
): Promise<string | null> {
  if (!answer) return 'the answer was deleted'
  const newest = await getNewest(req, idOf(answer))
  const signOff = await findOpenSignOff(req, newest.id)
  const missing = missingBeforePublication(newest, await listTopicDemands(req, newest))
  return whyNotPublished({
    hash,
    newestHash: hashOfAnswer(newest),
    signedHash: signOff?.hash ?? null,
    signer: signOff && (await findPart(req, signOff.by)),
    scheduler: await findPart(req, by),
    missing: missing.map(({ message }) => message),
  })
}

async function findPart(req: PayloadRequest, who: Staff | string): Promise<Part> {
  const id = idOf(who)
  const { name, active, role } = await req.payload.findByID({
    collection: 'staff',
    id,
    depth: 0,
    req,
    ...theSoftware,
  })
  return { name, isActive: active === true, mayPublish: role !== 'frontDesk' }
}
