import { keyedDigest } from './sealing'

/** A key with the name under which what it sealed is kept. */
export interface NamedKey {
  /** Up to 16 letters, digits and `-`. */
  id: string
  secret: string
}

/** Seals with the newest key, and opens with each that is known. */
export interface KeyRing {
  newest: NamedKey
  all: NamedKey[]
}

/** `2027:secret,2026:secret`, newest first; null where it is not that. A secret has at least 32 characters. */
export function readKeys(text: string): NamedKey[] | null {
  const keys = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => /^([a-z\d-]{1,16}):(\S{32,})$/i.exec(part))
  if (keys.some((found) => found === null)) return null
  const named = keys.flatMap((found) => (found?.[1] && found[2] ? [{ id: found[1], secret: found[2] }] : []))
  return new Set(named.map(({ id }) => id)).size === named.length ? named : null
}

/**
 * The keys of a site. Without any of its own it has the one made of its secret, which stays in the ring
 * afterwards: what it sealed before opens until it is sealed anew.
 */
export function toKeyRing(listed: NamedKey[], secret: string): KeyRing {
  // Two secrets make two names, so that what does not open says which key it wants.
  const ofTheSecret = { id: `s-${keyedDigest('name', { secret, purpose: 'key ring' }).slice(0, 8)}`, secret }
  const all = [...listed, ofTheSecret]
  return { newest: all[0] ?? ofTheSecret, all }
}

export function findKey(ring: KeyRing, id: string): NamedKey | null {
  return ring.all.find((key) => key.id === id) ?? null
}
