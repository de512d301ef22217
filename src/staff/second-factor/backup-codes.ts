import { newReadableCode } from '@/platform/random-token'
import { keyedDigest } from '@/platform/sealing'

export const backupCodeCount = 10
const length = 10

/** Ten codes of 50 random bits, as they are shown, once: `K7M3Q-9XW2D`. */
export const newBackupCodes = (): string[] =>
  Array.from({ length: backupCodeCount }, () => {
    const code = newReadableCode(length)
    return `${code.slice(0, 5)}-${code.slice(5)}`
  })

/** What a person typed, whether it is a code of the app or one that was written down; null where it is neither. */
export function readCode(typed: string): { type: 'oneTime' | 'backup'; code: string } | null {
  const bare = typed.toUpperCase().replace(/[\s-]/g, '')
  if (/^\d{6}$/.test(bare)) return { type: 'oneTime', code: bare }
  // The letters that are left out, read as the digits they look like.
  const code = bare.replaceAll('O', '0').replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(code) ? { type: 'backup', code } : null
}

/** What is stored in its place: of use to nobody without the secret, and bound to the person. */
export const backupCodeHash = (code: string, user: string, secret: string): string =>
  keyedDigest(`${user} ${code.replace('-', '')}`, { secret, purpose: 'backup codes' })
