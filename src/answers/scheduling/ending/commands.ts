import type { PayloadRequest } from 'payload'

import type { ScheduleOutcome } from '@/answers/scheduling/schedule'
import { queryInTransaction } from '@/platform/transactions'

interface Ending {
  outcome: ScheduleOutcome
  /** A part of a sentence that follows on “because”. */
  reason?: string
  /** A `staff` id; null where nobody did it. */
  endedBy?: string | null
}

interface Ended {
  id: string
  publishAt: Date
  hash: string
}

/** Ends what is scheduled for an answer; null where nothing is. The answer's row has to be locked. */
export async function endOpenSchedule(
  req: PayloadRequest,
  answerId: string,
  { outcome, reason, endedBy }: Ending,
): Promise<Ended | null> {
  const [ended] = await queryInTransaction<Ended & Record<string, unknown>>(
    req,
    `update scheduled_publications
        set ended_at = now(), outcome = $2::scheduled_publication_outcome, reason = $3, ended_by_id = $4
      where answer_id = $1 and ended_at is null
  returning id, publish_at as "publishAt", hash`,
    [answerId, outcome, reason ?? null, endedBy ?? null],
  )
  return ended ?? null
}
