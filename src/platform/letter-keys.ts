import { env } from './env'
import { readKeys, toKeyRing, type KeyRing } from './key-ring'

/** What contacts are sealed with and receipts are made from. */
export const letterKeys = (): KeyRing => toKeyRing(readKeys(env.LETTER_KEYS) ?? [], env.PAYLOAD_SECRET)
