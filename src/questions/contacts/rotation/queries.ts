import type { Payload } from 'payload'

import { findKey, type KeyRing } from '@/platform/key-ring'
import { queryDatabase } from '@/platform/transactions'

/** A key that something stored names. */
export interface KeyInUse {
  id: string
  /** Whether it is in the ring; what is sealed under one that is not cannot be opened. */
  isKnown: boolean
  contacts: number
  /** Open letters whose link can be written into a mail only with this key. */
  receipts: number
}

export async function listKeysInUse(payload: Payload, ring: KeyRing): Promise<KeyInUse[]> {
  const rows = await queryDatabase<Omit<KeyInUse, 'isKnown'> & { id: string }>(
    payload,
    `select id, sum(contacts)::int as contacts, sum(receipts)::int as receipts from (
       select key_id as id, 1 as contacts, 0 as receipts from private.contacts
       union all
       select receipt_key, 0, 1 from questions where closed_at is null and receipt_key is not null
     ) used group by id order by id`,
  )
  return rows.map((row) => ({ ...row, isKnown: findKey(ring, row.id) !== null }))
}
