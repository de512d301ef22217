import type { Payload, PayloadRequest } from 'payload'

import type { SignOffRequest } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { queryDatabase } from '@/platform/transactions'

/** One answer on somebody's desk. `at` is ISO 8601 in UTC. */
export interface DeskItem {
  answerId: string
  title: string
  /** The colleague on the other side: who asks, who returned it, or who was asked. */
  name: string
  note: string | null
  at: string
}

/** What waits for one member of staff, and for whom they wait. The oldest first. */
export interface Desk {
  toSign: DeskItem[]
  returned: DeskItem[]
  waiting: DeskItem[]
}

/** The newest request about an answer, whatever became of it, with the names of both. */
export async function findNewestRequest(
  req: PayloadRequest,
  answerId: string,
): Promise<SignOffRequest | null> {
  const { docs } = await req.payload.find({
    collection: 'sign-off-requests',
    where: { answer: { equals: answerId } },
    sort: ['-at', '-id'],
    populate: { staff: { name: true } },
    depth: 1,
    limit: 1,
    pagination: false,
    req,
    ...theSoftware,
  })
  return docs[0] ?? null
}

export async function findOpenRequest(req: PayloadRequest, answerId: string): Promise<SignOffRequest | null> {
  const { docs } = await req.payload.find({
    collection: 'sign-off-requests',
    where: { answer: { equals: answerId }, state: { equals: 'open' } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    ...theSoftware,
  })
  return docs[0] ?? null
}

/** `staffId`: whose desk. A returned answer leaves it once it is asked about again, or signed. */
export async function findDesk(payload: Payload, staffId: string): Promise<Desk> {
  const rows = await queryDatabase<Row>(payload, newestRequests, [staffId])
  const pick = (place: Row['place']) => rows.filter((row) => row.place === place).map(toItem)
  return { toSign: pick('toSign'), returned: pick('returned'), waiting: pick('waiting') }
}

interface Row {
  place: 'returned' | 'toSign' | 'waiting'
  answer_id: string
  title: string | null
  name: string
  note: string | null
  at: Date
}

// The newest words have the newest title, which the live row of a draft may not have.
const newestRequests = `
  with newest as (
    select distinct on (answer_id) * from sign_off_requests
     where answer_id is not null order by answer_id, at desc, id desc
  )
  select case when r.state = 'returned' then 'returned' when r.of_id = $1 then 'toSign' else 'waiting' end as place,
         r.answer_id,
         coalesce(v.version_title, a.title) as title,
         s.name,
         case when r.state = 'returned' then r.reply else r.note end as note,
         case when r.state = 'returned' then r.settled_at else r.at end as at
    from newest r
    join answers a on a.id = r.answer_id
    left join _answers_v v on v.parent_id = a.id and v.latest
    join staff s on s.id = case when r.of_id = $1 and r.state = 'open' then r.by_id else r.of_id end
   where (r.state = 'open' and $1 in (r.of_id, r.by_id))
      or (r.state = 'returned' and r.by_id = $1
          and not exists (select 1 from sign_offs o where o.answer_id = r.answer_id and o.at > r.settled_at))
   order by at`

function toItem({ answer_id, title, name, note, at }: Row): DeskItem {
  return { answerId: answer_id, title: title ?? 'Without a title', name, note, at: at.toISOString() }
}
