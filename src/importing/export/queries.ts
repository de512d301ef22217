import type { Payload } from 'payload'

import { countPublishedViews, listPublishedFrom } from '@/answers/published-views/queries'
import { inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'

const atATime = 100

/**
 * Hands out everything published as `AnswerView`s, oldest first, one a line of JSON, as it was at one moment, while
 * others go on publishing. Each run of lines is written before the next is read, so that memory stays flat.
 */
export function exportPublished(
  payload: Payload,
  write: (lines: string, progress: { done: number; total: number }) => Promise<void>,
): Promise<number> {
  return inTransaction(payload, async (req) => {
    await queryInTransaction(req, 'set transaction isolation level repeatable read read only')
    // Whoever takes the lines may be slow.
    await queryInTransaction(req, 'set local idle_in_transaction_session_timeout = 0')
    const total = await countPublishedViews(req)
    let done = 0
    for (let behind = null; ;) {
      const { next, views } = await listPublishedFrom(req, behind, atATime)
      done += views.length
      if (views.length > 0)
        await write(views.map((view) => `${JSON.stringify(view)}\n`).join(''), { done, total })
      if (next === null) break
      behind = next
    }
    if (done !== total)
      throw new Error(`${String(done)} of ${String(total)} published answers could be read.`)
    return done
  })
}
