import { setTimeout as wait } from 'node:timers/promises'

import type { Payload } from 'payload'

import { settleJob, type ClaimedJob, type Settlement } from './claim'
import type { NotDone } from './job'
import { nextPauseMs, usualPatience } from './patience'
import { findJob } from './register'
import { log } from '@/platform/log'

/** Does a job once, and writes down what became of it. Never throws. */
export async function attempt(payload: Payload, claimed: ClaimedJob, chance = Math.random): Promise<void> {
  const leaseEndsAt = performance.now() + claimed.leaseMs
  const outcome = await run(payload, claimed)
  await settle(payload, claimed, settlementOf(payload, claimed, outcome, chance()), leaseEndsAt)
}

async function run(payload: Payload, { data, id, leaseMs, name, waitedMs }: ClaimedJob) {
  const job = findJob(payload, name)
  if (!job) return tryLater(`This version of the software does not know the job “${name}”.`)
  const signal = AbortSignal.timeout(leaseMs * 0.9)
  try {
    return await job.run(payload, data, { jobId: id, waitedMs, signal })
  } catch (err) {
    log.error({ err, job: name, id }, 'A job failed')
    // Its message may hold what the job is about; the log knows what to leave out.
    return tryLater(`It ended with an error (${err instanceof Error ? err.name : typeof err}); see the log.`)
  }
}

const tryLater = (reason: string): NotDone => ({ type: 'tryLater', reason })

function settlementOf(
  payload: Payload,
  { earlier, id, name, waitedMs }: ClaimedJob,
  outcome: NotDone | undefined,
  chance: number,
): Settlement {
  if (!outcome) return { type: 'done' }
  const { reason } = outcome
  const patience = findJob(payload, name)?.patience ?? usualPatience
  const pauseMs =
    outcome.type === 'tryLater' ? nextPauseMs({ attempts: earlier + 1, waitedMs, chance }, patience) : null
  log.warn({ job: name, id, reason, pauseMs }, pauseMs === null ? 'A job is given up' : 'A job waits')
  return pauseMs === null ? { type: 'failed', reason } : { type: 'later', pauseMs, reason }
}

/** As often as it takes while the lease lasts: what is not written down is done again. */
async function settle(
  payload: Payload,
  claimed: ClaimedJob,
  settlement: Settlement,
  leaseEndsAt: number,
): Promise<void> {
  const { id, name: job } = claimed
  do {
    try {
      const isOurs = await settleJob(payload, claimed, settlement)
      if (!isOurs) log.warn({ job, id }, 'A job took longer than its lease, and may have been done twice')
      return
    } catch (err) {
      log.warn({ err, job, id }, 'What became of a job could not be written down; trying again.')
      await wait(500)
    }
  } while (performance.now() < leaseEndsAt)
}
