import type { Job } from '@/platform/jobs/job'

import { tellSilent } from './commands'

/** Each night: no letter is forgotten in silence. */
export const TellSilent: Job = {
  name: 'tell-silent-letters',
  everyMinutes: 1_440,
  run: async (payload, _, { jobId }) => {
    await tellSilent(payload, jobId)
    return undefined
  },
}
