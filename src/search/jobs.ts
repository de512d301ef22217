import { sweepSearches } from './counting/commands'
import { indexUnder, tendIndex } from './published/commands'
import { indexUnderJobName, readUnder } from './published/under'
import type { Job } from '@/platform/jobs/job'

/** Answers are found by what their topic or cause is called now. */
export const IndexUnder: Job = {
  name: indexUnderJobName,
  leaseSeconds: 600,
  run: async (payload, data) => {
    await indexUnder(payload, readUnder(data))
    return undefined
  },
}

/**
 * Fills an index that is empty or older than this version, after a migration, an update or a restored backup, and
 * keeps what it weighs by true.
 */
export const TendSearch: Job = {
  name: 'tend-search',
  leaseSeconds: 1_800,
  everyMinutes: 10,
  run: async (payload) => {
    await tendIndex(payload)
    await sweepSearches(payload)
    return undefined
  },
}
