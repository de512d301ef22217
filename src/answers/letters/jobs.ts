import type { Job } from '@/platform/jobs/job'
import { consentWithdrawnJobName } from '@/questions/consent/commands'

import { takeBackForConsent } from './commands'

/** Somebody took back that their letter may be published. It comes before whatever else waits. */
export const ConsentWithdrawn: Job = {
  name: consentWithdrawnJobName,
  leaseSeconds: 15,
  priority: 20,
  patience: { firstPauseMs: 1_000, longestPauseMs: 60_000, forMs: 30 * 24 * 3_600_000 },
  run: async (payload, data) => {
    await takeBackForConsent(payload, data, new Date())
    return undefined
  },
}
