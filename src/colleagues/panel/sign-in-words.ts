import { momentWords } from '@/platform/moment-words'
import type { InvitationState } from '@/staff/password-links/password-link'

/** Where somebody stands, in a few words and by the clinic's clocks; null for those who have signed in. */
export function invitationWords(state: InvitationState | null, timeZone: string): string | null {
  switch (state?.type) {
    case 'open':
      return `Invited until ${momentWords(state.expiresAt, timeZone)}`
    case 'ended':
      return 'Has no link to choose a password'
    case 'used':
      return 'Has chosen a password, and not signed in yet'
    default:
      return null
  }
}
