import type { InvitationState } from '@/staff/password-links/password-link'

/** Where somebody stands, in a few words; null for those who have signed in. */
export function invitationWords(state: InvitationState | null): string | null {
  switch (state?.type) {
    case 'open':
      return `Invited until ${momentWords(state.expiresAt)}`
    case 'ended':
      return 'Has no link to choose a password'
    case 'used':
      return 'Has chosen a password, and not signed in yet'
    default:
      return null
  }
}

/** The same wherever it is rendered. */
export function momentWords(moment: Date | string): string {
  const at = new Date(moment)
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  return `${words.format(at)} UTC`
}
