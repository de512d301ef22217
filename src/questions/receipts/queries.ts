import type { Payload } from 'payload'

import { clientNetwork } from '@/platform/client-network'
import { sha256 } from '@/platform/digest'
import { isSpent, takeTry, type Limit } from '@/platform/limits'
import { queryDatabase } from '@/platform/transactions'
import { isReceiptToken } from '@/questions/receipt-token'
import { getRetention } from '@/settings/queries'

import type { ReceiptView } from './receipt-view'
import { toReceiptView, type StoredReceipt } from './stored-receipt'

/** Tokens that open nothing, from one network. Nobody finds one by trying; nobody shall try without end. */
const wrongTokens: Limit = { name: 'receipt', most: 100, withinSeconds: 900 }

export type FoundReceipt =
  | { type: 'found'; questionId: string; receipt: ReceiptView }
  /** Wrong, of a letter that is deleted, or no token at all: nobody learns which. */
  | { type: 'none' }
  | { type: 'tooMany' }

/** The receipt that a token opens. `headers` are those of whoever asks, as the door wrote them. */
export async function findReceipt(
  payload: Payload,
  token: string,
  headers: Headers,
  now: Date,
): Promise<FoundReceipt> {
  const network = clientNetwork(headers)
  if (await isSpent(payload, wrongTokens, network)) return { type: 'tooMany' }
  const stored = isReceiptToken(token) ? await findStored(payload, token) : null
  if (!stored) {
    await takeTry(payload, wrongTokens, network)
    return { type: 'none' }
  }
  const receipt = toReceiptView(stored, await getRetention(), now)
  return { type: 'found', questionId: stored.id, receipt }
}

async function findStored(payload: Payload, token: string): Promise<StoredReceipt | null> {
  const [found] = await queryDatabase<StoredReceipt & { id: string }>(
    payload,
    `select q.id, q.reference, q.status, q.outcome, q.outcome_note as note, q.received_at as "receivedAt",
            q.due_at as "dueAt", q.closed_at as "closedAt", q.contact_deleted_at as "contactDeletedAt",
            q.consent_publish as "mayPublish", q.consent_withdrawn_at as "consentWithdrawnAt",
            exists (select from questions_suspicions where parent_id = q.id and value = 'honeypot') as "isHoneypot",
            a.slug as "answerSlug", a.title as "answerTitle",
            other.id is not null and other.closed_at is null as "isOtherOpen",
            c.name is not null as "hasName", c.email is not null as "hasEmail", c.phone is not null as "hasPhone"
       from questions q
       left join questions other on other.id = q.duplicate_of_id
       left join answers a on a.id = case when q.outcome = 'answered' then q.answer_id
                                          when q.outcome = 'merged' and other.outcome = 'answered' then other.answer_id
                                     end and a._status = 'published'
       left join private.contacts c on c.question_id = q.id
      where q.receipt_hash = $1`,
    [sha256(token)],
  )
  return found ?? null
}
