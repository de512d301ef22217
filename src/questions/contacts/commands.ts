import type { PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import type { By } from '@/audit/entry'
import { queryInTransaction } from '@/platform/transactions'
import { letterKeys } from '@/platform/letter-keys'
import type { Contact } from '@/questions/question'

import { openContact, sealContact, type SealedContact } from './sealed-contact'

/** Keeps how to reach whoever wrote, sealed, in the transaction that keeps the letter. */
export async function keepContact(req: PayloadRequest, questionId: string, contact: Contact): Promise<void> {
  const { email, emailIndex, keyId, name, phone, preferredReply } = sealContact(
    contact,
    questionId,
    letterKeys(),
  )
  await queryInTransaction(
    req,
    `insert into private.contacts (question_id, key_id, name, email, phone, email_index, preferred_reply)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [questionId, keyId, name, email, phone, emailIndex, preferredReply],
  )
}

/** Deletes it, and notes when; nothing is read. False where there was none. */
export async function forgetContact(req: PayloadRequest, questionId: string, at: Date): Promise<boolean> {
  const deleted = await queryInTransaction(
    req,
    `with gone as (delete from private.contacts where question_id = $1 returning question_id)
     update questions set contact_deleted_at = $2 from gone where id = gone.question_id returning id`,
    [questionId, at],
  )
  return deleted.length > 0
}

export type ContactRead =
  | { type: 'read'; contact: Contact }
  /** Nothing was given, or it has been deleted since. */
  | { type: 'none' }
  /** It is there, and the key named `keyId` does not open it or is not known here. */
  | { type: 'sealed'; keyId: string }

/**
 * The one way to read how to reach somebody: the row in the audit is committed with it, or nothing is read. Who may
 * is for the caller to ask. Throws where no transaction is open.
 */
export async function readContact(
  req: PayloadRequest,
  { questionId, reference, why, by }: { questionId: string; reference: string; why: string; by?: By },
): Promise<ContactRead> {
  await record(req, {
    action: 'contact.read',
    subject: { kind: 'question', id: questionId, name: reference },
    details: { why },
    by,
  })
  const [stored] = await queryInTransaction<SealedContact & { questionId: string }>(
    req,
    `select question_id as "questionId", key_id as "keyId", name, email, phone, email_index as "emailIndex",
            preferred_reply as "preferredReply"
       from private.contacts where question_id = $1`,
    [questionId],
  )
  if (!stored) return { type: 'none' }
  const contact = openContact(stored, letterKeys())
  return contact ? { type: 'read', contact } : { type: 'sealed', keyId: stored.keyId }
}
