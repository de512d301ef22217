import type { Job } from '@/platform/jobs/job'

import { giveUp, publishDue } from './due/commands'
import { readScheduleId } from './orders'
import { latestHours, publishScheduledJobName } from './schedule'

const hour = 3_600_000

/**
 * Due at the time of its schedule, by the clock of the database. A short lease: whoever was killed while publishing is
 * followed by another within the minute.
 */
export const PublishScheduled: Job = {
  name: publishScheduledJobName,
  leaseSeconds: 15,
  priority: 10,
  // An hour more, in which the schedule itself is ended and its doctor told.
  patience: { firstPauseMs: 5_000, longestPauseMs: 300_000, forMs: (latestHours + 1) * hour },
  run: async (payload, data) => {
    const schedule = readScheduleId(data)
    try {
      const outcome = await publishDue(payload, schedule)
      return outcome === 'notYet' ? { type: 'tryLater', reason: 'It is not due yet.' } : undefined
    } catch (error) {
      const refusal = refusalIn(error)
      if (refusal === null) throw error
      await giveUp(payload, schedule, `it was refused: ${refusal}`)
    }
  },
}

/** The sentence of an error that will be the same each time: what a person would have been answered with 4xx. */
function refusalIn(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const { status } = error as { status?: unknown }
  return typeof status === 'number' && status >= 400 && status < 500 ? error.message : null
}
