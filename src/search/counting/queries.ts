import type { Payload } from 'payload'

import { queryDatabase } from '@/platform/transactions'

/** Words with which readers searched and found nothing. */
export interface Fruitless {
  words: string
  times: number
  /** `YYYY-MM-DD`. */
  lastOn: string
}

/** What only one or two have typed may say who they are. */
const fewestTimes = 3
export const countedDays = 90

/** What readers did not find in the last 90 days, the most searched for first. */
export function listFruitless(payload: Payload): Promise<Fruitless[]> {
  return queryDatabase<Fruitless>(
    payload,
    `select words, sum(fruitless)::int as times, to_char(max("on"), 'YYYY-MM-DD') as "lastOn"
       from private.searches
      where words <> '' and fruitless > 0 and "on" > current_date - ${String(countedDays)}
      group by words having sum(fruitless) >= ${String(fewestTimes)} order by 2 desc, 1 limit 200`,
  )
}

/** How often readers searched in the last 90 days, and how often in vain. */
export async function countSearches(payload: Payload): Promise<{ times: number; fruitless: number }> {
  const [row] = await queryDatabase<{ times: number; fruitless: number }>(
    payload,
    `select coalesce(sum(times), 0)::int as times, coalesce(sum(fruitless), 0)::int as fruitless
       from private.searches where "on" > current_date - ${String(countedDays)}`,
  )
  return row ?? { times: 0, fruitless: 0 }
}
