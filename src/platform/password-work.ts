import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

/**
 * As much work as Payload has with one password (payload/dist/auth/strategies/local/generatePasswordSaltHash), for
 * where there is none to compare with. A test says when Payload's has changed.
 */
export async function passwordWork(password: string): Promise<void> {
  await promisify(pbkdf2)(password, 'nobody has this salt, and nobody needs to', 600_000, 32, 'sha256')
}
