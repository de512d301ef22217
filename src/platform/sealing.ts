import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

interface Seal {
  secret: string
  /** What the key is for: one purpose cannot read what another sealed. */
  purpose: string
  /** Whose it is: what was sealed for one person does not open for another. */
  boundTo?: string
}

/** AES-256-GCM under a key made of `secret` for this purpose alone; base64 of nonce, tag and ciphertext. */
export function seal(text: string, { secret, purpose, boundTo = '' }: Seal): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce).setAAD(bytesOf(boundTo))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** Null where it was sealed with another secret, for something or somebody else, or changed since. */
export function unseal(sealed: string, { secret, purpose, boundTo = '' }: Seal): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < 28) return null
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), bytes.subarray(0, 12))
  decipher.setAAD(bytesOf(boundTo)).setAuthTag(bytes.subarray(12, 28))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    // The seal does not fit: what it says could be anything, so it says nothing.
    return null
  }
}

/** HMAC-SHA-256 under a key made of `secret` for this purpose alone, as 64 hexadecimal digits. */
export function keyedDigest(text: string, { secret, purpose }: Pick<Seal, 'secret' | 'purpose'>): string {
  return createHmac('sha256', keyFor(secret, purpose)).update(text, 'utf8').digest('hex')
}

const keyFor = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `ask-the-doctors ${purpose}`, 32))

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
