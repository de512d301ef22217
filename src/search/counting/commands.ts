import type { Payload } from 'payload'

import { wordsToCount } from './words'
import { queryDatabase } from '@/platform/transactions'

export interface CountedSearch {
  query: string
  /** BCP 47. */
  language: string
  isFruitless: boolean
}

const keptDays = 400

/** Counts a search by day and, where they tell nobody, by its words. Who searched is not known here. */
export async function countSearch(
  payload: Payload,
  { isFruitless, language, query }: CountedSearch,
): Promise<void> {
  await queryDatabase(
    payload,
    `insert into private.searches as s ("on", words, times, fruitless) values (current_date, $1, 1, $2)
     on conflict ("on", words) do update set times = s.times + 1, fruitless = s.fruitless + excluded.fruitless`,
    [wordsToCount(query, language) ?? '', isFruitless ? 1 : 0],
  )
}

export async function sweepSearches(payload: Payload): Promise<void> {
  await queryDatabase(payload, `delete from private.searches where "on" < current_date - ${String(keptDays)}`)
}
