import PgBoss from 'pg-boss'
import type { Payload, PayloadRequest } from 'payload'

import { queryDatabase, queryInTransaction } from '@/platform/transactions'

/**
 * All jobs stand in one queue: pg-boss gives each queue a table of its own, and a site whose role may not make
 * tables must still start.
 */
export const queue = 'jobs'

const day = 86_400

/** pg-boss' statements, run on our own connections. It is never started: what it would do by the clock, we do. */
export function bossOver(db: PgBoss.Db): PgBoss {
  return new PgBoss({
    db,
    // A key is known for so long after its job was done.
    archiveCompletedAfterSeconds: 7 * day,
    // So long staff can try again what failed; it holds its contents.
    archiveFailedAfterSeconds: 30 * day,
    deleteAfterSeconds: 1,
  })
}

export const insideTransaction = (req: PayloadRequest): PgBoss.Db => ({
  executeSql: async (text, values) => ({ rows: await queryInTransaction(req, text, values) }),
})

export const onPool = (payload: Payload): PgBoss.Db => ({
  executeSql: async (text, values) => ({ rows: await queryDatabase(payload, text, values) }),
})
