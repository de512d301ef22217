import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

/**
 * As much work as Payload has with one password (payload/dist/auth/strategies/local/generatePasswordSaltHash), for
 * where there is none to compare with. Resolves to the hash, 64 hexadecimal digits: a test compares it with Payload's.
 */
export async function passwordWork(password: string, salt = 'nobody has this salt'): Promise<string> {
  return (await promisify(pbkdf2)(password, salt, 600_000, 32, 'sha256')).toString('hex')
}
