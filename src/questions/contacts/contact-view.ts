import type { PreferredReply, Status, Urgency } from '@/questions/question'
import type { DeskProblem } from '@/questions/standing'

/** How to reach somebody, as the panel is told once. */
export type ContactView =
  | {
      type: 'read'
      name: string | null
      email: string | null
      /** E.164. */
      phone: string | null
      preferredReply: PreferredReply
    }
  | { type: 'none' }
  | { type: 'sealed'; keyId: string }

export interface ContactProblem {
  type: DeskProblem['type'] | 'tooMany'
  message: string
  retryAfterSeconds?: number
}

/** A letter that somebody wrote, found by their address. */
export interface FoundLetter {
  id: string
  reference: string
  status: Status
  urgency: Urgency
  receivedAt: Date
}
