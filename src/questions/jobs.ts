import type { Job } from '@/platform/jobs/job'

import { ExpireLetters } from './retention/jobs'
import { TellSilent } from './silent/jobs'

/** What is done with letters by the clock. */
export const letterJobs: Job[] = [ExpireLetters, TellSilent]
