import type { Payload } from 'payload'

import type { Attempt, Job } from '@/platform/jobs/job'
import { registerJobs } from '@/platform/jobs/register'
import { startWorking } from '@/platform/jobs/working'
import type { Clinic } from './clinic'

/** Lets the site know these jobs beside its own, until the test file ends. */
export function declareJobs(payload: Payload, ...jobs: Job[]): void {
  const known = (payload.config.custom as { jobs: Job[] }).jobs
  const names = jobs.map(({ name }) => name)
  payload.config.custom = registerJobs(...known.filter(({ name }) => !names.includes(name)), ...jobs)
}

/** The site's own jobs are not sent by the clock any more, until what this gives back is called. */
export function stopTheClock(payload: Payload): () => void {
  const custom = payload.config.custom
  const known = (custom as { jobs: Job[] }).jobs
  payload.config.custom = registerJobs(...known.map((job) => ({ ...job, everyMinutes: undefined })))
  return () => {
    payload.config.custom = custom
  }
}

export interface Deed {
  data: unknown
  attempt: Attempt
}

/** A job that notes what it was given, and does what `next` says. */
export function notedJob(changes: Partial<Job> = {}): Job & { deeds: Deed[] } {
  const deeds: Deed[] = []
  return {
    name: 'ring-bell',
    deeds,
    ...changes,
    run: async (payload, data, attempt) => {
      deeds.push({ data, attempt })
      return changes.run?.(payload, data, attempt)
    },
  }
}

/** An instance that looks and tends often, since a test has no time. */
export function startInstance(payload: Payload, atOnce = 4) {
  return startWorking({
    getPayload: () => Promise.resolve(payload),
    atOnce,
    lookEveryMs: 20,
    tendEveryMs: 100,
  })
}

export const jobRows = (clinic: Clinic) =>
  clinic.sql('select id, state, data, output, retry_count, start_after from pgboss.job order by created_on')
