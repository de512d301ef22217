/** Why somebody gets a link: they are new or come back, an admin wants them to choose anew, or they asked for it. */
export type Purpose = 'invitation' | 'newPassword' | 'forgotten'

/** How a link reaches its person: by mail, or handed over by whoever made it. */
export type Delivery = 'link' | 'mail'

/** A link on its way. It opens the page to choose a password: once, and only until `expiresAt`. */
export type PasswordLink =
  | { type: 'link'; email: string; link: string; expiresAt: Date }
  | { type: 'mailed'; email: string; expiresAt: Date }

/** Where somebody stands who was invited and has not signed in yet. */
export type InvitationState =
  | { type: 'open'; expiresAt: Date }
  /** It ran out, or somebody came back without one. */
  | { type: 'ended' }
  /** They chose a password and have not signed in with it yet. */
  | { type: 'used' }

const hour = 3_600_000

/** How long a link opens, in milliseconds. */
export const lifetime: Record<Purpose, number> = {
  invitation: 7 * 24 * hour,
  newPassword: 24 * hour,
  forgotten: hour,
}

/** The same in words, for whoever reads the mail. */
export const lifetimeWords: Record<Purpose, string> = {
  invitation: '7 days',
  newPassword: '24 hours',
  forgotten: 'one hour',
}

/** 32 random bytes as 64 hexadecimal digits. */
export function toToken(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether this could be a token of ours. */
export function isToken(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)
}

/** `siteUrl` is an origin without a trailing slash. */
export function passwordLinkAddress(siteUrl: string, token: string): string {
  return `${siteUrl}/desk/password/${token}`
}
