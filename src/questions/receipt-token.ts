import { findKey, type KeyRing, type NamedKey } from '@/platform/key-ring'
import { keyedDigest } from '@/platform/sealing'

export interface MadeToken {
  /** 128 bits as 32 hexadecimal digits. */
  token: string
  /** Of the key it was made with, so that it can be made again. */
  keyId: string
}

/** The token of a letter's receipt: only its hash is stored, and it can be made again for a mail. */
export const newReceiptToken = (questionId: string, { newest }: KeyRing): MadeToken => ({
  token: tokenOf(questionId, newest),
  keyId: newest.id,
})

/** Null where the key is not in the ring any more. */
export function remakeReceiptToken(questionId: string, keyId: string, ring: KeyRing): string | null {
  const key = findKey(ring, keyId)
  return key && tokenOf(questionId, key)
}

/** Whether this could be a token of ours. */
export const isReceiptToken = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{32}$/.test(text)

// A keyed digest is an HMAC-SHA-256; half of it is 128 bits.
function tokenOf(questionId: string, { secret }: NamedKey): string {
  return keyedDigest(questionId, { secret, purpose: 'receipt' }).slice(0, 32)
}
