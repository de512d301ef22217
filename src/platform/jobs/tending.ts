import type { Payload } from 'payload'

import { bossOver, onPool } from './boss'
import { listJobs } from './register'
import { sendJob } from './send-job'
import { inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'

/**
 * What has to be done by the clock, by whichever instance comes first: jobs whose lease has ended go back, old
 * ones are cleared away, and those due each so many minutes are sent.
 */
export async function tendJobs(payload: Payload): Promise<void> {
  await bossOver(onPool(payload)).maintain()
  for (const { name, everyMinutes } of listJobs(payload)) {
    if (everyMinutes) await sendByTheClock(payload, name, everyMinutes)
  }
}

function sendByTheClock(payload: Payload, name: string, everyMinutes: number): Promise<boolean> {
  return inTransaction(payload, async (req) => {
    const [row] = await queryInTransaction<{ turn: string }>(
      req,
      'select floor(extract(epoch from now()) / 60 / $1)::bigint as turn',
      [everyMinutes],
    )
    return sendJob(req, name, {}, { key: `turn ${String(row?.turn)} of ${everyMinutes} minutes` })
  })
}
