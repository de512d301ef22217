import { countTerms, type CountedTerms } from './count-terms'
import type { SearchDocument } from './document'
import { indexVersion } from './version'
import { impactOf } from './weights'
import type { Tables } from '@/search/tables'

/** No document is that short: what has this pivot has no postings yet. */
const notWeighed = 0

type Counted = SearchDocument & CountedTerms

interface Putting {
  /** Whether they are found at once, or once they are weighed with others (`weighing/commands`): for very many. */
  isFoundLater?: boolean
}

/**
 * Puts documents into the index, each in the place of what stood there under its key. All within one transaction of
 * the caller's, in which others who change the index wait: what counts terms must not miscount.
 */
export async function putDocuments(
  tables: Tables,
  documents: SearchDocument[],
  { isFoundLater = false }: Putting = {},
): Promise<void> {
  await removeDocuments(
    tables,
    documents.map(({ key }) => key),
  )
  for (const language of new Set(documents.map((each) => each.language))) {
    await put(
      tables,
      language,
      documents.filter((each) => each.language === language).map(counted),
      isFoundLater,
    )
  }
}

/** Waits until nobody else changes the index, and keeps it so until the transaction ends. */
export async function lockIndex({ ask, schema }: Tables): Promise<void> {
  await ask('select pg_advisory_xact_lock(hashtext($1))', [`${schema}.index`])
}

/** Takes documents out of the index. */
export async function removeDocuments({ ask, schema }: Tables, keys: string[]): Promise<void> {
  if (keys.length === 0) return
  await lockIndex({ ask, schema })
  await ask(
    `with gone as (delete from ${schema}.documents where key = any($1) returning *),
       cleared as (
         delete from ${schema}.postings p
          using (select g.id, t.* from gone g, unnest(g.terms, g.impacts) t(term, impact)) g
          where p.term = g.term and p.impact = g.impact and p.document = g.id),
       fewer as (
         update ${schema}.terms t set documents = t.documents - g.times
           from (select unnest(terms) as term, count(*)::int as times from gone group by 1) g where t.id = g.term)
     update ${schema}.totals t set documents = t.documents - g.documents, length = t.length - g.length
       from (select language, count(*)::int as documents, sum(length) as length from gone group by 1) g
      where t.language = g.language`,
    [keys],
  )
}

function counted(document: SearchDocument): Counted {
  return { ...document, ...countTerms(document) }
}

async function put(
  tables: Tables,
  language: string,
  documents: Counted[],
  isFoundLater: boolean,
): Promise<void> {
  const { ask, schema } = tables
  const ids = await idsOfTerms(tables, language, documents)
  const usual = await addToTotals(tables, language, documents)
  const pivot = isFoundLater ? notWeighed : usual
  const rows = documents.map(({ counts, ...each }) => ({
    ...each,
    terms: [...counts.keys()].map((term) => ids.get(term)),
    counts: [...counts.values()],
    impacts: isFoundLater ? [] : [...counts.values()].map((count) => impactOf(count, each.length, pivot)),
  }))
  await ask(
    `with stored as (
       insert into ${schema}.documents
              (key, language, slug, title, summary, parts, topics, terms, counts, impacts, length, pivot, version)
       select d.*, $2, $3
         from jsonb_to_recordset($1) as d(key text, language text, slug text, title text, summary text, parts jsonb,
              topics text[], terms integer[], counts real[], impacts real[], length real)
       returning id, terms, impacts)
     insert into ${schema}.postings (term, impact, document)
     select t.term, t.impact, s.id from stored s, unnest(s.terms, s.impacts) t(term, impact)
      where t.impact is not null order by 1, 2`,
    [JSON.stringify(rows), pivot, indexVersion],
  )
}

/** The ids of all terms, new ones included, each counted as standing in so many documents more. */
async function idsOfTerms(
  { ask, schema }: Tables,
  language: string,
  documents: Counted[],
): Promise<Map<string, number>> {
  const times = new Map<string, number>()
  for (const { counts } of documents) {
    for (const term of counts.keys()) times.set(term, (times.get(term) ?? 0) + 1)
  }
  const rows = await ask<{ id: number; term: string }>(
    `insert into ${schema}.terms (language, term, documents)
     select $1, * from unnest($2::text[], $3::integer[])
     on conflict (language, term) do update set documents = terms.documents + excluded.documents
     returning id, term`,
    [language, [...times.keys()], [...times.values()]],
  )
  return new Map(rows.map(({ id, term }) => [term, id]))
}

/** Returns the length with which postings are weighed now: that of a usual document when last somebody looked. */
async function addToTotals({ ask, schema }: Tables, language: string, documents: Counted[]): Promise<number> {
  const length = documents.reduce((sum, each) => sum + each.length, 0)
  const [row] = await ask<{ pivot: number }>(
    `insert into ${schema}.totals as t (language, documents, length, pivot)
     values ($1, $2::integer, $3::double precision, greatest($3::double precision / $2, 1))
     on conflict (language) do update set documents = t.documents + excluded.documents, length = t.length + excluded.length
     returning pivot`,
    [language, documents.length, length],
  )
  return row?.pivot ?? 1
}
