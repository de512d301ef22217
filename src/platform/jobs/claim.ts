import type PgBoss from 'pg-boss'
import type { Payload } from 'payload'
import { z } from 'zod'

import { bossOver, onPool, queue } from './boss'
import { queryDatabase } from '@/platform/transactions'

/** A job that this instance alone has, until its lease ends. */
export interface ClaimedJob {
  id: string
  name: string
  data: unknown
  /** How often it was taken up before; it tells this attempt from any later one. */
  earlier: number
  waitedMs: number
  leaseMs: number
}

export type Settlement =
  { type: 'done' } | { type: 'later'; pauseMs: number; reason: string } | { type: 'failed'; reason: string }

const envelope = z.object({ job: z.string(), data: z.unknown(), dueAt: z.iso.datetime().optional() })

/** Takes the first job that is due; null where there is none. Throws when the database cannot be asked. */
export async function claimJob(payload: Payload): Promise<ClaimedJob | null> {
  const db = onPool(payload)
  let trouble: Error | null = null
  // pg-boss takes whatever goes wrong here for “nothing to do”.
  const telling: PgBoss.Db = {
    executeSql: (text, values) =>
      db.executeSql(text, values).catch((error: unknown) => {
        trouble = error instanceof Error ? error : new Error('The database gave no reason.')
        throw error
      }),
  }
  const [claimed] = await bossOver(telling).fetch<object>(queue, { includeMetadata: true })
  if (trouble) throw trouble as Error
  return claimed ? toClaimedJob(claimed) : null
}

/** Writes down what became of an attempt; false where the lease had ended and the job is somebody else's. */
export async function settleJob(payload: Payload, job: ClaimedJob, settlement: Settlement): Promise<boolean> {
  const [set, ...values] = statementFor(settlement)
  const settled = await queryDatabase(
    payload,
    `update pgboss.job set ${set}
      where name = $1 and id = $2 and state = 'active' and retry_count = $3 returning id`,
    [queue, job.id, job.earlier, ...values],
  )
  return settled.length > 0
}

function statementFor(settlement: Settlement): [string, ...unknown[]] {
  switch (settlement.type) {
    case 'done':
      // Its contents were for the doing; the row stays, so that its key is known.
      return [`state = 'completed', completed_on = now(), data = null, output = null`]
    case 'later':
      return [
        `state = 'retry', start_after = now() + $4 * interval '1 ms', output = $5`,
        settlement.pauseMs,
        { reason: settlement.reason },
      ]
    case 'failed':
      return [`state = 'failed', completed_on = now(), output = $4`, { reason: settlement.reason }]
  }
}

function toClaimedJob(row: PgBoss.JobWithMetadata): ClaimedJob {
  const { job, data, dueAt } = envelope.parse(row.data)
  const due = dueAt === undefined ? row.createdOn : new Date(dueAt)
  return {
    id: row.id,
    name: job,
    data,
    earlier: row.retryCount,
    waitedMs: Math.max(0, row.startedOn.getTime() - due.getTime()),
    // A number by pg-boss' statement, which calls it a numeric: a text to pg.
    leaseMs: parseFloat(String(row.expireInSeconds)) * 1_000,
  }
}
