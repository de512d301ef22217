import { lockIndex } from '@/search/indexing/commands'
import { b, k1 } from '@/search/indexing/weights'
import type { Tables } from '@/search/tables'

/** By how much the usual length may move before postings are weighed with another one. */
const tolerance = 0.1

/** The languages whose usual document is by now longer or shorter than the one its postings were weighed with. */
export async function listMovedLanguages({ ask, schema }: Tables): Promise<string[]> {
  const rows = await ask<{ language: string }>(
    `select language from ${schema}.totals
      where documents > 0 and abs(greatest(length / documents, 1) / pivot - 1) > $1`,
    [tolerance],
  )
  return rows.map(({ language }) => language)
}

/** From here on postings of this language are weighed with the length that is usual now. */
export async function movePivot({ ask, schema }: Tables, language: string): Promise<void> {
  await ask(
    `update ${schema}.totals set pivot = greatest(length / documents, 1) where language = $1 and documents > 0`,
    [language],
  )
}

interface Turn {
  /** Behind which document to go on. */
  after?: number
  atATime?: number
}

/**
 * Weighs some documents anew that were weighed with another length, and says behind which to go on; null where none is
 * left. Within a transaction of the caller's; readers find all documents all the while.
 */
async function weighSomeAnew(
  { ask, schema }: Tables,
  { after = 0, atATime = 50 }: Turn = {},
): Promise<number | null> {
  await lockIndex({ ask, schema })
  const due = await ask<{ id: number }>(
    `select d.id from ${schema}.documents d join ${schema}.totals t using (language)
      where d.id > $1 and d.pivot <> t.pivot order by d.id limit $2`,
    [after, atATime],
  )
  const ids = due.map(({ id }) => id)
  const last = ids.at(-1)
  if (last === undefined) return null
  await ask(
    `delete from ${schema}.postings p
      using (select d.id, t.* from ${schema}.documents d, unnest(d.terms, d.impacts) t(term, impact)
              where d.id = any($1) and d.pivot > 0) g
      where p.term = g.term and p.impact = g.impact and p.document = g.id`,
    [ids],
  )
  await ask(
    `with weighed as (
       update ${schema}.documents d
          set pivot = t.pivot,
              impacts = (select coalesce(array_agg((c.count * ($2::float8 + 1) / (c.count + $2::float8 * (1 - $3::float8 + $3::float8 * d.length / t.pivot)))::real
                                          order by c.at), '{}')
                           from unnest(d.counts) with ordinality c(count, at))
         from ${schema}.totals t
        where t.language = d.language and d.id = any($1)
       returning d.id, d.terms, d.impacts)
     insert into ${schema}.postings (term, impact, document)
     select t.term, t.impact, w.id from weighed w, unnest(w.terms, w.impacts) t(term, impact) order by 1, 2`,
    [ids, k1, b],
  )
  return last
}

/** Weighs all of them, each turn in a transaction that `runTurn` opens. */
export async function weighAllAnew(
  runTurn: (turn: (tables: Tables) => Promise<number | null>) => Promise<number | null>,
  atATime?: number,
): Promise<void> {
  for (let after: number | null = 0; after !== null;) {
    const from: number = after
    after = await runTurn((tables) => weighSomeAnew(tables, { after: from, atATime }))
  }
}
