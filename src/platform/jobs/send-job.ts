import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { wakeWorkers } from './at-work'
import { bossOver, insideTransaction, queue } from './boss'
import { jobIdOf } from './job-id'
import { findJob } from './register'
import { afterCommit, queryInTransaction } from '@/platform/transactions'

interface SendOptions {
  /** What is sent again under the key of a job that was sent before, and done up to a week ago, is not sent. */
  key?: string
  startAfter?: Date
}

/** Longer than any outage: what waits is never thrown away unseen. */
const keptDays = 3_650
/** Our own patience ends sooner; a job that ends the process each time does not come back for ever. */
const mostDrops = 1_000

/**
 * Sends a job with the transaction of `req`: it is there once that is committed, and never if it is not. Resolves
 * to whether it is new. Throws where there is no transaction, and on a job that nobody declares.
 */
export async function sendJob(
  req: PayloadRequest,
  name: string,
  data: object,
  { key, startAfter }: SendOptions = {},
): Promise<boolean> {
  const job = findJob(req.payload, name)
  if (!job) throw new Error(`Nobody does the job "${name}": declare it, and list it in payload.config.ts.`)
  const id = key === undefined ? randomUUID() : jobIdOf(name, key)
  const sent = await bossOver(insideTransaction(req)).send(
    queue,
    { job: name, data, ...(startAfter && { dueAt: startAfter.toISOString() }) },
    {
      id,
      db: insideTransaction(req),
      startAfter,
      singletonKey: key,
      priority: job.priority ?? 0,
      expireInSeconds: job.leaseSeconds ?? 120,
      retryLimit: mostDrops,
      retentionDays: keptDays,
    },
  )
  // pg-boss says the same for a key it knows as for a queue that is not there.
  if (sent === null && !(await isKnown(req, id))) throw new Error(`The queue "${queue}" is missing.`)
  await afterCommit(req, wakeWorkers)
  return sent !== null
}

async function isKnown(req: PayloadRequest, id: string): Promise<boolean> {
  const found = await queryInTransaction(req, 'select 1 from pgboss.job where name = $1 and id = $2', [
    queue,
    id,
  ])
  return found.length > 0
}
