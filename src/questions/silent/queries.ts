import type { PayloadRequest } from 'payload'

import { queryInTransaction } from '@/platform/transactions'

import type { Silent } from './silent-mail'

/** After so many days a letter that nobody has looked at is called silent, and any that was promised no day. */
const unreadDays = 3
const unpromisedDays = 14
const mostListed = 30

/** Open letters past their promised day, and those nobody has looked at; the longest waiting first. */
export async function listSilent(req: PayloadRequest): Promise<{ silent: Silent[]; count: number }> {
  const rows = await queryInTransaction<Silent & { count: number; reference: string }>(
    req,
    `select reference, count(*) over ()::int as count,
            case when due_at < now() then floor(extract(epoch from now() - due_at) / 86400)::int end as "daysLate",
            floor(extract(epoch from now() - received_at) / 86400)::int as "daysOld"
       from questions
      where closed_at is null and status <> 'spam'
        and (due_at < now() or (status = 'new' and received_at < now() - interval '1 day' * $1)
             or (due_at is null and received_at < now() - interval '1 day' * $2))
      order by due_at nulls last, received_at, id limit ${mostListed}`,
    [unreadDays, unpromisedDays],
  )
  return { silent: rows.map(({ count: _, ...silent }) => silent), count: rows[0]?.count ?? 0 }
}
