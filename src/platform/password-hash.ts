import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** As Payload stores a password: both hexadecimal, the hash with the name of its method before it. */
export interface StoredPassword {
  hash: string
  salt: string
}

/**
 * Whether this is the password that was stored. Payload offers this only together with a whole sign-in
 * (`auth/strategies/local/authenticate`, whose parameters these are), and we ask somebody who is signed in.
 */
export async function isStoredPassword(password: string, { hash, salt }: StoredPassword): Promise<boolean> {
  const isCurrent = hash.startsWith(currentMethod)
  const stored = Buffer.from(isCurrent ? hash.slice(currentMethod.length) : hash, 'hex')
  const given = isCurrent
    ? await derive(password, salt, 600_000, 32, 'sha256')
    : await derive(password, salt, 25_000, 512, 'sha256')
  return stored.length === given.length && timingSafeEqual(stored, given)
}

const currentMethod = 'pbkdf2-sha256-v1:'
const derive = promisify(pbkdf2)

/** In the form of every other, so that comparing with it takes as long; of no password that anybody can type. */
export const nobodysPassword: StoredPassword = {
  hash: currentMethod + '0'.repeat(64),
  salt: '0'.repeat(64),
}
