import { z } from 'zod'

import { fail, succeed, type Result } from '@/platform/result'

/** What the address of a search asks for. */
export interface AskedSearch {
  /** Without blanks around it; empty where nothing is asked yet. */
  query: string
  page: number
  topic: string | null
}

/** A whole letter may be typed here; what is longer is no letter of ours. In characters as people count them. */
export const longestQuery = 5_000
const mostPages = 10

/** Reads the address of `/search`; a sentence where it cannot be meant, with what was typed. */
export function readSearchOrder(url: string): Result<AskedSearch, { query: string; message: string }> {
  const given = new URL(url).searchParams
  const query = (given.get('q') ?? '').trim()
  const refuse = (message: string) => fail({ query, message })
  if ([...query].length > longestQuery)
    return refuse(
      `Please search with up to ${String(longestQuery)} characters. Nothing you typed is lost: shorten it here.`,
    )
  const page = given.get('page') ?? '1'
  if (!/^[1-9]\d?$/.test(page) || Number(page) > mostPages) return refuse('There is no such page of results.')
  const topic = given.get('topic') || null
  if (topic !== null && !z.uuid().safeParse(topic).success) return refuse('There is no such topic.')
  return succeed({ query, page: Number(page), topic })
}
