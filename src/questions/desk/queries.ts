import type { PayloadRequest } from 'payload'

import { queryInTransaction } from '@/platform/transactions'
import type { Colleague, Standing } from '@/questions/standing'
import { findStaffOf } from '@/staff/queries'

/** A letter's row, kept against other orders until the transaction ends, and the database's time; null where it is gone. */
export async function lockStanding(
  req: PayloadRequest,
  id: string,
): Promise<{ standing: Standing; now: Date } | null> {
  const [row] = await queryInTransaction<Standing & { now: Date }>(
    req,
    `select q.id, q.reference, q.status, q.outcome, q.urgency, q.assignee_id as assignee,
            (select name from staff where id = q.assignee_id) as "assigneeName",
            q.claim_until as "claimUntil", q.answer_id as answer,
            q.consent_publish and q.consent_withdrawn_at is null as "mayPublish", now() as now
       from questions q where q.id = $1 for update of q`,
    [id],
  )
  if (!row) return null
  const { now, ...standing } = row
  return { standing, now }
}

/** Whoever asks, as the desk knows them; null for a sign-in that belongs to nobody who works here. */
export async function findColleague(req: PayloadRequest): Promise<Colleague | null> {
  const staff = req.user ? await findStaffOf(req.payload, req.user.id, req) : null
  if (!staff?.isActive) return null
  const { doctor, id, role } = staff
  return { id, role, isClinician: role === 'doctor' || doctor !== null }
}

/** A letter, and who asks for something to be done with it. */
export interface Asked {
  id: string
  who: Colleague
}

/** The letter that an order's address names and whoever orders it; null where it is not there for them. */
export async function findAsked(req: PayloadRequest): Promise<Asked | null> {
  const who = await findColleague(req)
  const id = req.routeParams?.id
  if (!who || typeof id !== 'string') return null
  const { totalDocs } = await req.payload.count({
    collection: 'questions',
    where: { id: { equals: id } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs === 0 ? null : { id, who }
}
