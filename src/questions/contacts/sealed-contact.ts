import { findKey, type KeyRing, type NamedKey } from '@/platform/key-ring'
import { keyedDigest, seal, unseal } from '@/platform/sealing'
import type { Contact, PreferredReply } from '@/questions/question'

/** A contact as it is stored: what stands in a field opens with one key, for one field of one letter. */
export interface SealedContact {
  questionId: string
  keyId: string
  name: string | null
  email: string | null
  phone: string | null
  emailIndex: string | null
  preferredReply: PreferredReply
}

const fields = ['name', 'email', 'phone'] as const
type Field = (typeof fields)[number]

/** AES-256-GCM, field by field, each bound to its table, column and row. */
export function sealContact(contact: Contact, questionId: string, { newest }: KeyRing): SealedContact {
  const sealed = (field: Field): string | null =>
    contact[field] === null ? null : seal(contact[field], sealOf(newest, questionId, field))
  return {
    questionId,
    keyId: newest.id,
    name: sealed('name'),
    email: sealed('email'),
    phone: sealed('phone'),
    emailIndex: contact.email === null ? null : emailIndex(contact.email, newest),
    preferredReply: contact.preferredReply,
  }
}

/** Null where its key is not in the ring, or a field was changed or comes from another row. */
export function openContact(stored: SealedContact, ring: KeyRing): Contact | null {
  const key = findKey(ring, stored.keyId)
  if (!key) return null
  const contact: Contact = { name: null, email: null, phone: null, preferredReply: stored.preferredReply }
  for (const field of fields) {
    const sealed = stored[field]
    if (sealed === null) continue
    const opened = unseal(sealed, sealOf(key, stored.questionId, field))
    if (opened === null) return null
    contact[field] = opened
  }
  return contact
}

/** Under which an address may be found: one for each key that may have made it. */
export function emailIndexes(email: string, ring: KeyRing): string[] {
  return ring.all.map((key) => emailIndex(email, key))
}

function emailIndex(email: string, { secret }: NamedKey): string {
  return keyedDigest(email.toLowerCase(), { secret, purpose: 'contact index' })
}

function sealOf({ secret }: NamedKey, questionId: string, field: Field) {
  return { secret, purpose: 'contact', boundTo: `private.contacts.${field} ${questionId}` }
}
