import { backupFolder, expireBackups } from './expiring'
import { env } from '@/platform/env'
import type { Job } from '@/platform/jobs/job'
import { log } from '@/platform/log'

/** Each hour: no backup that was made by itself outlives what the clinic says of how long things are kept. */
export const ExpireBackups: Job = {
  name: 'expire-backups',
  everyMinutes: 60,
  run: async () => {
    const gone = await expireBackups(backupFolder(), env.BACKUP_DAYS, new Date())
    if (gone.length > 0) log.info({ gone }, 'Backups were kept for long enough and are deleted')
    return undefined
  },
}
