import type { Payload, PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import type { KeyRing } from '@/platform/key-ring'
import { inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'
import { openContact, sealContact, type SealedContact } from '@/questions/contacts/sealed-contact'

export interface Rotated {
  /** Sealed anew under the newest key. */
  resealed: number
  /** Left as they are, since what is in the ring does not open them; by the key they name. */
  unopened: Record<string, number>
}

const atOnce = 50
const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * Seals every contact anew under the newest key of the ring. In small transactions that each stand for themselves: it
 * can be stopped at any moment and begun again, while letters come and are read. What does not open is never touched.
 */
export async function rotateContacts(
  payload: Payload,
  ring: KeyRing,
  onProgress: (resealed: number) => void = () => undefined,
): Promise<Rotated> {
  const all: Rotated = { resealed: 0, unopened: {} }
  for (let after: string | null = nobody; after !== null;) {
    const from: string = after
    const some = await inTransaction(payload, (req) => resealSome(req, ring, from))
    all.resealed += some.resealed
    for (const key of some.unopened) all.unopened[key] = (all.unopened[key] ?? 0) + 1
    if (some.resealed > 0) onProgress(all.resealed)
    after = some.last
  }
  return all
}

async function resealSome(req: PayloadRequest, ring: KeyRing, after: string) {
  const stored = await queryInTransaction<SealedContact & { questionId: string }>(
    req,
    `select question_id as "questionId", key_id as "keyId", name, email, phone, email_index as "emailIndex",
            preferred_reply as "preferredReply"
       from private.contacts where key_id <> $1 and question_id > $2
      order by question_id limit ${atOnce} for update`,
    [ring.newest.id, after],
  )
  const unopened: string[] = []
  for (const sealed of stored) {
    const anew = resealed(sealed, ring)
    if (anew) await replace(req, sealed.keyId, anew)
    else unopened.push(sealed.keyId)
  }
  const count = stored.length - unopened.length
  // They were opened for a moment, and shown to nobody: one row for all of them.
  if (count > 0) {
    const details = { count, key: ring.newest.id }
    await record(req, { action: 'contact.reseal', details, by: 'software' })
  }
  return {
    resealed: count,
    unopened,
    last: stored.length < atOnce ? null : (stored.at(-1)?.questionId ?? null),
  }
}

/** Null where it does not open, before or after. */
function resealed(sealed: SealedContact, ring: KeyRing): SealedContact | null {
  const contact = openContact(sealed, ring)
  if (!contact) return null
  const anew = sealContact(contact, sealed.questionId, ring)
  return JSON.stringify(openContact(anew, ring)) === JSON.stringify(contact) ? anew : null
}

async function replace(req: PayloadRequest, formerKey: string, anew: SealedContact): Promise<void> {
  await queryInTransaction(
    req,
    `update private.contacts set key_id = $3, name = $4, email = $5, phone = $6, email_index = $7
      where question_id = $1 and key_id = $2`,
    [anew.questionId, formerKey, anew.keyId, anew.name, anew.email, anew.phone, anew.emailIndex],
  )
}
