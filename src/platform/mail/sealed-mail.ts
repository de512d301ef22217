import { z } from 'zod'

import type { Mail } from './mail'
import { seal, unseal } from '@/platform/sealing'

const mailShape = z.object({ to: z.string(), subject: z.string(), text: z.string(), html: z.string() })
const purpose = 'outbox'

/** So that neither the database nor a backup of it tells who was written to, or holds a link that lets somebody in. */
export const sealMail = (mail: Mail, secret: string): string =>
  seal(JSON.stringify(mail), { secret, purpose })

/** Null where it was sealed with another secret, or changed since. */
export function unsealMail(sealed: string, secret: string): Mail | null {
  const text = unseal(sealed, { secret, purpose })
  return text === null ? null : mailShape.parse(JSON.parse(text))
}
