import type { Payload } from 'payload'

import type { Job } from './job'

/** Lists every job there is, for `custom` of the Payload configuration. */
export function registerJobs(...jobs: Job[]): { jobs: Job[] } {
  const twice = jobs.find(({ name }, at) => jobs.findIndex((other) => other.name === name) !== at)
  if (twice) throw new Error(`Two jobs are called "${twice.name}".`)
  return { jobs }
}

export function listJobs(payload: Payload): Job[] {
  return (payload.config.custom as { jobs?: Job[] }).jobs ?? []
}

/** Null for a job that this version does not know. */
export function findJob(payload: Payload, name: string): Job | null {
  return listJobs(payload).find((job) => job.name === name) ?? null
}
