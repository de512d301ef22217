import type { Payload, PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import { theSoftware } from '@/platform/actors'
import { inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'
import { forgetContact } from '@/questions/contacts/commands'
import { deleteLetter } from '@/questions/erasure/commands'
import { forgetMails } from '@/questions/mails/commands'
import { toRetention, type Retention } from '@/settings/retention'

export interface Expired {
  contacts: number
  letters: number
}

/**
 * Deletes what has been kept for as long as the clinic's settings say, by the database's clock: contacts first, then
 * letters. In small transactions, so that it goes on where it was stopped. Resolves to how many of each.
 */
export async function expireLetters(payload: Payload): Promise<Expired> {
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, ...theSoftware })
  const retention = toRetention(settings)
  return {
    contacts: await untilNone(payload, (req) => expireContacts(req, retention)),
    letters: await untilNone(payload, (req) => expireWholeLetters(req, retention)),
  }
}

const atOnce = 50

async function untilNone(
  payload: Payload,
  expire: (req: PayloadRequest) => Promise<number>,
): Promise<number> {
  let all = 0
  for (;;) {
    const some = await inTransaction(payload, expire)
    all += some
    if (some < atOnce) return all
  }
}

/**
 * When the matter came to an end. A letter that was closed as the same as another ends with that one, since its writer
 * is told of the answer.
 */
const endedAt = `case when other.id is null then q.closed_at
                      when other.closed_at is null then null
                      else greatest(q.closed_at, other.closed_at) end`
const isOver = (days: number): string => `${endedAt} + interval '1 day' * $${days} <= now()`

async function expireContacts(req: PayloadRequest, { contactDays }: Retention): Promise<number> {
  const due = await queryInTransaction<{ id: string; reference: string; now: Date }>(
    req,
    `select q.id, q.reference, now() as now from private.contacts c
       join questions q on q.id = c.question_id left join questions other on other.id = q.duplicate_of_id
      where ${isOver(1)} order by q.id limit ${atOnce} for update of q skip locked`,
    [contactDays],
  )
  for (const { id, now, reference } of due) {
    await forgetContact(req, id, now)
    await forgetMails(req, id)
    await record(req, {
      action: 'contact.expire',
      subject: { kind: 'question', id, name: reference },
      by: 'software',
    })
  }
  return due.length
}

async function expireWholeLetters(
  req: PayloadRequest,
  { letterDays, spamDays, withdrawnDays }: Retention,
): Promise<number> {
  const due = await queryInTransaction<{ id: string; reference: string }>(
    req,
    `select q.id, q.reference from questions q left join questions other on other.id = q.duplicate_of_id
      where (q.status = 'spam' and q.received_at + interval '1 day' * $1 <= now())
         or (q.status <> 'spam' and q.outcome = 'withdrawn' and ${isOver(2)})
         or (q.status <> 'spam' and ${isOver(3)})
      order by q.id limit ${atOnce} for update of q skip locked`,
    [spamDays, withdrawnDays, letterDays],
  )
  for (const { id, reference } of due) {
    await deleteLetter(req, id)
    await record(req, {
      action: 'question.expire',
      subject: { kind: 'question', id, name: reference },
      by: 'software',
    })
  }
  return due.length
}
