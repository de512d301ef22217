import type { ServerProps } from 'payload'

import { countFailedJobs } from '@/platform/jobs/failed-jobs'
import { roleOf } from '@/staff/access'

/** Stands in the panel's menu, with a number when there is something to look at. */
export async function FailedJobsLink({ payload, user }: ServerProps) {
  const role = roleOf({ user: user ?? null })
  if (role !== 'admin' && role !== 'editor') return null
  const count = await countFailedJobs(payload)
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/failed-jobs`}>
      <span className="nav__link-label">Failed jobs{count > 0 ? ` (${count})` : ''}</span>
    </a>
  )
}
