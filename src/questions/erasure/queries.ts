import type { Payload, PayloadRequest } from 'payload'

import { letterKeys } from '@/platform/letter-keys'
import { queryDatabase, queryInTransaction } from '@/platform/transactions'
import { emailIndexes } from '@/questions/contacts/sealed-contact'
import { readReference } from '@/questions/reference'

import type { Erasure } from './erasure'

interface Named {
  id: string
  reference: string
}

/** The letter with this reference, as people write it. */
export function listByReference(payload: Payload, typed: string): Promise<Named[]> {
  return queryDatabase<Named>(payload, 'select id, reference from questions where reference = $1', [
    readReference(typed),
  ])
}

/** Every letter whose writer left this address, found without opening any. */
export function listByEmail(payload: Payload, email: string): Promise<Named[]> {
  return queryDatabase<Named>(
    payload,
    `select q.id, q.reference from private.contacts c join questions q on q.id = c.question_id
      where c.email_index = any($1) order by q.received_at, q.id`,
    [emailIndexes(email, letterKeys())],
  )
}

/** What the database knows to be taken back or erased. */
export async function listErasures(payload: Payload): Promise<Erasure[]> {
  const rows = await queryDatabase<{ questionId: string; at: Date; what: Erasure['what'] }>(
    payload,
    'select question_id as "questionId", at, what from private.erasures order by at, question_id',
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** Answers by their newest titles. */
export function listTitles(req: PayloadRequest, answers: string[]): Promise<{ id: string; title: string }[]> {
  return queryInTransaction<{ id: string; title: string }>(
    req,
    `select id, coalesce(title, '') as title from answers where id = any($1) order by created_at, id`,
    [answers],
  )
}
