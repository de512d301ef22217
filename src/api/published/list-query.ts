import { z } from 'zod'

import { readCursor, type Cursor } from './cursor'
import { fail, succeed, type Result } from '@/platform/result'

/** What a client may ask of a list, all of it optional. */
export interface ListQuery {
  topic: string | null
  doctor: string | null
  cause: string | null
  /** Words that stand in the title or the short answer. */
  q: string | null
  /** How many at a time, 1 to 100. */
  limit: number
  cursor: Cursor | null
}

const usual = 20
const most = 100
const longestWords = 200
const id = z.uuid()

/** Reads the parameters of a list, of which `known` are allowed, or says what is wrong with them. */
export function readListQuery(
  search: string,
  known: readonly (keyof ListQuery)[],
): Result<ListQuery, string> {
  const given = new URLSearchParams(search)
  for (const name of given.keys()) {
    if (!(known as readonly string[]).includes(name)) {
      return fail(`There is no parameter “${name.slice(0, 40)}” here. There are: ${known.join(', ')}.`)
    }
    if (given.getAll(name).length > 1) return fail(`Please give “${name}” once.`)
  }
  const limit = Number(given.get('limit') ?? usual)
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    return fail(`“limit” is a number from 1 to ${most}.`)
  const ids = ['topic', 'doctor', 'cause'] as const
  const odd = ids.find((name) => given.has(name) && !id.safeParse(given.get(name)).success)
  if (odd) return fail(`“${odd}” is the id of a ${odd}, as the API gives it.`)
  const q = given.get('q')?.trim() ?? null
  if (q !== null && (q === '' || q.length > longestWords || /[\0\ufffd]/.test(q))) {
    return fail(`“q” is one word or more, up to ${longestWords} characters.`)
  }
  const text = given.get('cursor')
  const cursor = text === null ? null : readCursor(text)
  if (text !== null && cursor === null) return fail('“cursor” is the “nextCursor” of the page before.')
  const [topic = null, doctor = null, cause = null] = ids.map((name) => given.get(name))
  return succeed({ topic, doctor, cause, q, limit, cursor })
}
