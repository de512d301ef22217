import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'
import { readContact } from '@/questions/contacts/commands'
import type { Contact } from '@/questions/question'

import { toKeptFile, type Kept } from './kept-file'

/**
 * Everything that is kept of a letter, as a file for whoever wrote it; null where it is gone. Their contact is read
 * for it, which is in the audit.
 */
export function takeAlong(
  payload: Payload,
  { questionId, clinic, at }: { questionId: string; clinic: string; at: Date },
): Promise<string | null> {
  return inTransaction(payload, async (req) => {
    const kept = await findKept(req, questionId)
    if (!kept) return null
    const contact = await contactOf(req, questionId, kept.reference)
    return toKeptFile(kept, contact, clinic, at)
  })
}

async function contactOf(
  req: PayloadRequest,
  questionId: string,
  reference: string,
): Promise<Contact | string | null> {
  const why = 'to give it to whoever wrote the letter'
  const read = await readContact(req, { questionId, reference, why, by: 'visitor' })
  if (read.type === 'read') return read.contact
  return read.type === 'none' ? null : 'It is kept, and cannot be read just now. Please ask the clinic.'
}

async function findKept(req: PayloadRequest, questionId: string): Promise<Kept | null> {
  const [found] = await queryInTransaction<Kept & { reference: string }>(
    req,
    `select reference, letter, about, age_band as "ageBand", received_at as "receivedAt", source, status, outcome,
            outcome_note as "outcomeNote", closed_at as "closedAt", consent_publish as "consentPublish",
            consent_version::int as "consentVersion", consent_given_at as "consentGivenAt",
            consent_withdrawn_at as "consentWithdrawnAt", contact_deleted_at as "contactDeletedAt",
            array(select t.name from questions_rels r join topics t on t.id = r.topics_id
                   where r.parent_id = q.id order by r."order") as topics,
            coalesce((select json_agg(json_build_object('rule', rule, 'level', level, 'words', words) order by _order)
                        from questions_red_flags where _parent_id = q.id), '[]') as "redFlags"
       from questions q where id = $1`,
    [questionId],
  )
  return found ?? null
}
