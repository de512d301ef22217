import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

import { z } from 'zod'

import type { Mail } from './mail'

const mailShape = z.object({ to: z.string(), subject: z.string(), text: z.string(), html: z.string() })

/** So that neither the database nor a backup of it tells who was written to, or holds a link that lets somebody in. */
export function sealMail(mail: Mail, secret: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), nonce)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(mail), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** Null where it was sealed with another secret, or changed since. */
export function unsealMail(sealed: string, secret: string): Mail | null {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    return mailShape.parse(JSON.parse(text))
  } catch {
    // The seal does not fit: what it says could be anything, so it says nothing.
    return null
  }
}

const keyFrom = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'ask-the-doctors outbox', 32))
