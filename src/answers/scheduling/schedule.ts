import type { ScheduledPublication } from '@/payload-types'
import { fail, succeed, type Result } from '@/platform/result'

export const publishScheduledJobName = 'publish-scheduled'

/** What became of a schedule, once it has ended. */
export type ScheduleOutcome = NonNullable<ScheduledPublication['outcome']>

export interface ScheduleProblem {
  type: 'alreadyPublic' | 'inTheWay' | 'noneOpen' | 'noSuchTime' | 'skipped' | 'tooFar' | 'tooSoon'
  message: string
}

const minute = 60_000
/** Two years, whichever they are. */
const longest = 731 * 24 * 60 * minute

/** Whether an answer may be scheduled for a moment: at least a minute and at most two years ahead. */
export function mayWaitFor(moment: Date, now: Date): Result<null, ScheduleProblem> {
  const ahead = moment.getTime() - now.getTime()
  if (ahead < minute) {
    return fail({
      type: 'tooSoon',
      message: 'Choose a time that is at least a minute ahead, or publish now.',
    })
  }
  if (ahead > longest) return fail({ type: 'tooFar', message: 'Choose a time within the next two years.' })
  return succeed(null)
}

/** After so long nobody expects it any more: it is not published without being asked for again. */
export const latestHours = 48

/** Who has part in a publication at a time, as they stand now. */
export interface Part {
  name: string
  isActive: boolean
  /** Whether their role may publish at all. */
  mayPublish: boolean
}

export interface ScheduleSituation {
  /** Of the words it was scheduled for. */
  hash: string
  newestHash: string
  /** Of the open sign-off; null where there is none. */
  signedHash: string | null
  signer: Part | null
  scheduler: Part
  missing: string[]
}

/** Why it would not be published now, to follow on “because”; null where nothing stands in the way. */
export function whyNotPublished(situation: ScheduleSituation): string | null {
  const { hash, newestHash, signedHash, signer, scheduler, missing } = situation
  if (newestHash !== hash) return 'its words were changed after that'
  if (signedHash !== hash || !signer) return 'its sign-off has ended'
  if (!signer.isActive) return `${signer.name}, who signed it off, no longer works here`
  if (!scheduler.isActive) return `${scheduler.name}, who chose the time, no longer works here`
  if (!scheduler.mayPublish) return `${scheduler.name}, who chose the time, may no longer publish`
  if (missing.length > 0) return `something is missing: ${missing.join(' ')}`
  return null
}
