import type { Payload } from 'payload'

import { PublishScheduled } from '@/answers/scheduling/jobs'
import { inTransaction } from '@/platform/payload'
import { queryDatabase, queryInTransaction } from '@/platform/transactions'

/** The time comes that was chosen for an answer, and so does the job. Resolves to what became of it; null where none was chosen. */
export async function waitUntilDue(payload: Payload, answerId: string): Promise<string | null> {
  const [open] = await inTransaction(payload, async (req) => {
    // What was scheduled is kept by the database itself.
    await queryInTransaction(req, 'set local session_replication_role = replica')
    const text = `update scheduled_publications set publish_at = now()
      where answer_id = $1 and ended_at is null returning id`
    return queryInTransaction<{ id: string }>(req, text, [answerId])
  })
  if (!open) return null
  const attempt = { jobId: open.id, waitedMs: 0, signal: new AbortController().signal }
  await PublishScheduled.run(payload, { schedule: open.id }, attempt)
  const text = 'select outcome from scheduled_publications where id = $1 and ended_at is not null'
  const [ended] = await queryDatabase<{ outcome: string }>(payload, text, [open.id])
  if (!ended) throw new Error('It was due, and its schedule goes on.')
  return ended.outcome
}
