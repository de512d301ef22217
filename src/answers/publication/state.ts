import type { Missing } from '@/answers/readiness'
import type { SignOff } from '@/payload-types'

/** One sign-off in an answer's history. Moments are ISO 8601 in UTC, names are those of staff. */
export interface SignedRecord {
  by: string
  at: string
  note: string | null
  ended: { at: string; how: SignOff['endedHow']; by: string | null } | null
}

/** The newest request to sign an answer, as far as it matters still. */
export interface RequestState {
  state: 'open' | 'returned'
  by: string
  of: string
  at: string
  note: string | null
  /** Why it came back. */
  reply: string | null
  isToMe: boolean
  isByMe: boolean
}

/** How far an answer is on its road to publication, for the person who looks at it in the panel. */
export interface PublicationState {
  isPublic: boolean
  /** Whether readers see the newest words and there is nothing left to publish. */
  isCurrent: boolean
  /** Of the newest words. */
  hash: string
  /** Whether the newest words are signed off, by whom and when (ISO 8601). */
  signedOff: { by: string; at: string } | null
  missing: Missing[]
  /** Why whoever asks may not sign, as a sentence; null where they may. */
  whyNotSign: string | null
  /** Why whoever asks may not publish, correct or take down, as a sentence; null where they may. */
  whyNotDecide: string | null
  /** Whether the signer has to say that they read the answer to its end. */
  soleClinician: boolean
  request: RequestState | null
  /** Whom whoever asks can ask to sign. */
  reviewers: { id: string; name: string }[]
  /** Newest first. */
  history: SignedRecord[]
  /** Where the clinic is: a name of the IANA list. */
  timeZone: string
}

const ends: Record<NonNullable<SignOff['endedHow']>, string> = {
  edit: 'ended by an edit',
  restore: 'ended by an earlier version that was brought back',
  signOff: 'followed by a newer sign-off',
  withdrawal: 'ended by the withdrawal',
}

/** A line of the history: who signed what when, and what ended it. `say` puts a moment into words. */
export function historyLine({ by, at, ended }: SignedRecord, say: (moment: string) => string): string {
  const signed = `Signed off by ${by} on ${say(at)}`
  if (!ended) return `${signed}.`
  const how = ended.how ? ends[ended.how] : 'ended'
  return `${signed}; ${how}${ended.by ? ` by ${ended.by}` : ''} at ${say(ended.at)}.`
}
