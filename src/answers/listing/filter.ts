/** Which published answers are asked for. Ids are UUIDs; null asks for all. */
export interface AnswerFilter {
  topic: string | null
  doctor: string | null
  /** The id of a cause in the library that the answer draws on. */
  cause: string | null
  /** Words that stand in the title or the short answer. */
  words: string | null
}

export const everyAnswer: AnswerFilter = { topic: null, doctor: null, cause: null, words: null }

/** Where a list goes on: behind this answer. */
export interface Behind {
  publishedAt: string
  id: string
}

/** The conditions of a statement over `answers a`, with the values they name. */
export function conditionsOf(
  filter: AnswerFilter,
  behind: Behind | null,
): { sql: string; values: unknown[] } {
  const values: unknown[] = []
  const put = (value: unknown) => `$${String(values.push(value))}`
  const conditions = [`a._status = 'published'`]
  for (const path of ['topic', 'doctor'] as const) {
    const id = filter[path]
    if (id === null) continue
    conditions.push(
      `exists (select 1 from answers_rels r where r.parent_id = a.id and r.path = '${path}s' and r.${path}s_id = ${put(id)})`,
    )
  }
  if (filter.cause !== null) {
    conditions.push(
      `exists (select 1 from answers_causes c where c._parent_id = a.id and c.cause_id = ${put(filter.cause)})`,
    )
  }
  if (filter.words !== null) {
    const pattern = put(`%${filter.words.replace(/[\\%_]/g, '\\$&')}%`)
    conditions.push(`(a.title ilike ${pattern} or a.summary ilike ${pattern})`)
  }
  if (behind) conditions.push(`(a.published_at, a.id) < (${put(behind.publishedAt)}, ${put(behind.id)})`)
  return { sql: conditions.join(' and '), values }
}
