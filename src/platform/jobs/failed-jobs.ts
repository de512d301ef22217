import type { Payload } from 'payload'

import { wakeWorkers } from './at-work'
import { queue } from './boss'
import { queryDatabase } from '@/platform/transactions'

/** A job that is given up, as staff see it: never what it is about. */
export interface FailedJob {
  id: string
  name: string
  failedAt: Date
  reason: string
}

const mostListed = 200

/** What was given up in the last 30 days, newest first; 200 at most. */
export async function listFailedJobs(payload: Payload): Promise<FailedJob[]> {
  const rows = await queryDatabase<{ id: string; name: string; failedAt: Date; reason: string | null }>(
    payload,
    `select id, data->>'job' as name, completed_on as "failedAt", output->>'reason' as reason
       from pgboss.job where name = $1 and state = 'failed' order by completed_on desc limit ${mostListed}`,
    [queue],
  )
  return rows.map((row) => ({ ...row, reason: row.reason ?? 'The server stopped each time it was tried.' }))
}

export async function countFailedJobs(payload: Payload): Promise<number> {
  const [row] = await queryDatabase<{ count: number }>(
    payload,
    `select count(*)::int as count from pgboss.job where name = $1 and state = 'failed'`,
    [queue],
  )
  return row?.count ?? 0
}

/** Lets a job begin anew, with all the patience it had at first; false where none of that id is given up. */
export async function tryJobAgain(payload: Payload, id: string): Promise<boolean> {
  const found = await queryDatabase(
    payload,
    `update pgboss.job set state = 'created', created_on = now(), start_after = now(), started_on = null,
            completed_on = null, retry_count = 0, output = null, data = data - 'dueAt'
      where name = $1 and id::text = $2 and state = 'failed' returning id`,
    [queue, id],
  )
  wakeWorkers()
  return found.length > 0
}
