import { readCorpusLine, readQueryLine, type CorpusLine } from './lines'
import { putDocuments } from '@/search/indexing/commands'
import type { SearchDocument } from '@/search/indexing/document'
import { rankDocuments } from '@/search/ranking/queries'
import { fail, succeed, type Result } from '@/platform/result'
import { siteSchema, type Ask, type Tables } from '@/search/tables'
import { listMovedLanguages, movePivot, weighAllAnew } from '@/search/weighing/commands'

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

/** A line of a file that cannot be read, counted from 1. */
export interface BadLine {
  type: 'badLine'
  line: number
}

/** Puts a whole corpus into it, a line a document, to be found once all of it is there. */
export async function fillTrial(
  tables: Tables,
  corpus: AsyncIterable<string>,
  onProgress: (documents: number) => void,
): Promise<Result<{ documents: number }, BadLine>> {
  let documents = 0
  const some: CorpusLine[] = []
  const put = async () => {
    const now = some.splice(0)
    await inTransactionOf(tables, () => putDocuments(tables, now.map(toDocument), { isFoundLater: true }))
    documents += now.length
    onProgress(documents)
  }
  let line = 0
  for await (const text of corpus) {
    line++
    if (text.trim() === '') continue
    const read = readCorpusLine(text)
    if (!read) return fail({ type: 'badLine', line })
    some.push(read)
    if (some.length === atATime) await put()
  }
  if (some.length > 0) await put()
  await weighAnew(tables)
  for (const table of ['terms', 'documents', 'postings']) {
    await tables.ask(`vacuum (analyze) ${tables.schema}.${table}`)
  }
  return succeed({ documents })
}

/** By query the ids of what is found, the best first; and how long each took, in milliseconds. */
export async function askTrial(
  tables: Tables,
  queries: AsyncIterable<string>,
  limit: number,
): Promise<Result<{ found: Record<string, string[]>; times: number[] }, BadLine>> {
  const found: Record<string, string[]> = {}
  const times: number[] = []
  let line = 0
  for await (const text of queries) {
    line++
    if (text.trim() === '') continue
    const query = readQueryLine(text)
    if (!query) return fail({ type: 'badLine', line })
    const began = performance.now()
    const { ranked } = await rankDocuments(tables, { text: query.text, language })
    times.push(performance.now() - began)
    found[query.qid] = ranked.slice(0, limit).map(({ key }) => key)
  }
  return succeed({ found, times })
}

async function weighAnew(tables: Tables): Promise<void> {
  for (const moved of await listMovedLanguages(tables)) await movePivot(tables, moved)
  await weighAllAnew((turn) => inTransactionOf(tables, () => turn(tables)), 2_000)
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
