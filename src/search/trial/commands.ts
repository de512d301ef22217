import type { CorpusLine, QueryLine } from './lines'
import { putDocuments } from '@/search/indexing/commands'
import type { SearchDocument } from '@/search/indexing/document'
import { rankDocuments } from '@/search/ranking/queries'
import type { Ask, Tables } from '@/search/tables'
import { siteSchema } from '@/search/tables'
import { listMovedLanguages, movePivot, weighSomeAnew } from '@/search/weighing/commands'

/** Corpora come without a language of their own. */
const language = 'en'
const atATime = 250

/** An empty index like that of the site, beside it, in which the ranking is tried out. One connection asks. */
export async function makeTrial(ask: Ask, schema: string): Promise<Tables> {
  await ask(`drop schema if exists ${schema} cascade`)
  await ask(`create schema ${schema}`)
  for (const table of ['terms', 'documents', 'postings', 'totals']) {
    await ask(`create table ${schema}.${table} (like ${siteSchema}.${table} including all)`)
  }
  return { ask, schema }
}

export async function removeTrial({ ask, schema }: Tables): Promise<void> {
  await ask(`drop schema ${schema} cascade`)
}

/** Puts a whole corpus into it, with what an index of the site does over time: weighing anew, counting, tidying up. */
export async function fillTrial(
  tables: Tables,
  corpus: AsyncIterable<CorpusLine>,
  onProgress: (documents: number) => void,
): Promise<void> {
  let documents = 0
  const put = async (some: CorpusLine[]) => {
    if (some.length === 0) return
    await inTransactionOf(tables, () => putDocuments(tables, some.map(toDocument), { isFoundLater: true }))
    documents += some.length
    onProgress(documents)
  }
  let some: CorpusLine[] = []
  for await (const line of corpus) {
    some.push(line)
    if (some.length < atATime) continue
    await put(some)
    some = []
  }
  await put(some)
  await weighAnew(tables)
  for (const table of ['terms', 'documents', 'postings']) {
    await tables.ask(`vacuum (analyze) ${tables.schema}.${table}`)
  }
}

/** The ids of what is found for each query, the best first. */
export async function* askTrial(
  tables: Tables,
  queries: AsyncIterable<QueryLine>,
  limit: number,
): AsyncGenerator<{ qid: string; ids: string[]; ms: number }> {
  for await (const { qid, text } of queries) {
    const began = performance.now()
    const { ranked } = await rankDocuments(tables, { text, language })
    yield { qid, ids: ranked.slice(0, limit).map(({ key }) => key), ms: performance.now() - began }
  }
}

async function weighAnew(tables: Tables): Promise<void> {
  for (const moved of await listMovedLanguages(tables)) await movePivot(tables, moved)
  while ((await inTransactionOf(tables, () => weighSomeAnew(tables, 2_000))) > 0);
}

async function inTransactionOf<Outcome>({ ask }: Tables, work: () => Promise<Outcome>): Promise<Outcome> {
  await ask('begin')
  try {
    const outcome = await work()
    await ask('commit')
    return outcome
  } catch (error) {
    await ask('rollback')
    throw error
  }
}

function toDocument({ id, text, title, ...rest }: CorpusLine): SearchDocument {
  return {
    ...rest,
    key: id,
    language,
    slug: '',
    title,
    summary: null,
    parts: text ? [{ field: 'body', text }] : [],
    topics: [],
  }
}
