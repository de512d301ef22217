import type { Settings } from '@/payload-types'

/** How long things are kept, in days. */
export interface Retention {
  /** A letter, after its end. */
  letterDays: number
  /** How to reach its writer, after its end. */
  contactDays: number
  /** What is no letter, after it came. */
  spamDays: number
  /** A letter that was taken back by its writer. */
  withdrawnDays: number
}

/** Long enough to notice a mistake, and to answer for what was done until then. */
const longestWithdrawn = 30

/** What a clinic has set, or ours. A contact is never kept for longer than its letter. */
export function toRetention(raw: Partial<Settings>): Retention {
  const letterDays = raw.retentionDays ?? 365
  return {
    letterDays,
    contactDays: Math.min(raw.contactRetentionDays ?? 30, letterDays),
    spamDays: raw.spamRetentionDays ?? 14,
    withdrawnDays: Math.min(letterDays, longestWithdrawn),
  }
}
