import type { Job } from '@/platform/jobs/job'
import { log } from '@/platform/log'
import { completeErasureList } from '@/questions/erasure/list/commands'

import { expireLetters } from './commands'

/** Each hour: whatever has been kept for long enough goes, and the list of erasures is made whole. */
export const ExpireLetters: Job = {
  name: 'expire-letters',
  everyMinutes: 60,
  run: async (payload) => {
    const expired = await expireLetters(payload)
    const listed = await completeErasureList(payload)
    if (expired.contacts + expired.letters + listed > 0) {
      log.info({ ...expired, listed }, 'What was kept for long enough is deleted')
    }
    return undefined
  },
}
