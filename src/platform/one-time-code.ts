import { generateSecret, generateURI, verifySync } from 'otplib'

const stepSeconds = 30

/** 160 random bits in base32, as authenticator apps take them. */
export const newOneTimeSecret = (): string => generateSecret({ length: 20 })

/** What the QR code for an authenticator app says. `account` is shown in the app beside `issuer`. */
export const oneTimeUri = (
  secret: string,
  { issuer, account }: { issuer: string; account: string },
): string => generateURI({ secret, issuer, label: account })

/**
 * The time step to which a code belongs, one early or late; null where it belongs to none. As RFC 6238 with SHA-1,
 * 6 digits and 30 s, which every app speaks. Whoever takes it remembers the step, and takes neither it nor an
 * earlier one again.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const checked = verifySync({
    secret,
    token: code,
    epoch: Math.floor(now.getTime() / 1_000),
    epochTolerance: stepSeconds,
  })
  return checked.valid && 'timeStep' in checked ? checked.timeStep : null
}
