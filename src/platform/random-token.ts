import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** 256 random bits as 43 letters, digits, `-` and `_`. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** A whole number from 0, each as likely as the others. */
export const randomBelow = (below: number): number => randomInt(below)

// Crockford's alphabet: no letter that reads like a digit, 32 of them.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** So many letters and digits that nobody misreads; five random bits each. */
export const newReadableCode = (length: number): string =>
  Array.from(randomBytes(length), (byte) => letters[byte % 32]).join('')

/** Compared in a time that does not depend on where they differ. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8')]
  return a.length === b.length && timingSafeEqual(a, b)
}
