import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'

import type { Ask } from '@/search/tables'

import { readSearchOrder, searchUsage, type SearchOrder } from './search-order'

type Trial = Extract<SearchOrder, { command: 'try' }>

const schema = 'search_trial'

/** Loads the rest only now, so that help and a mistyped order need neither a database nor an environment. */
async function tryOut({ corpus, limit, queries }: Trial): Promise<number> {
  for (const file of [corpus, queries]) {
    const problem = await whyUnreadable(file)
    if (problem) return say(`${file} cannot be read (${problem}).`)
  }
  const { env } = await import('@/platform/env')
  const { onDatabase } = await import('./machine/queries.mjs')
  const { askTrial, fillTrial, makeTrial, removeTrial } = await import('@/search/trial/commands')
  const { readCorpusLine, readQueryLine } = await import('@/search/trial/lines')

  return onDatabase(env.DATABASE_URL, async (client) => {
    const ask: Ask = async (text, values) => {
      const { rows } = (await client.query(text, values)) as { rows: never[] }
      return rows
    }
    await ask(`select pg_advisory_lock(hashtext('${schema}'))`)
    const tables = await makeTrial(ask, schema)
    try {
      const began = performance.now()
      let documents = 0
      await fillTrial(tables, linesOf(corpus, readCorpusLine), (done) => {
        documents = done
        if (done % 5_000 === 0) console.error(`${done} indexed`)
      })
      console.error(`${documents} documents indexed in ${seconds(performance.now() - began)}`)
      const found: Record<string, string[]> = {}
      const times: number[] = []
      for await (const { qid, ids, ms } of askTrial(tables, linesOf(queries, readQueryLine), limit)) {
        found[qid] = ids
        times.push(ms)
      }
      console.error(`${times.length} queries: ${spread(times)}`)
      console.log(JSON.stringify(found))
      return 0
    } catch (error) {
      if (error instanceof BadLine) return say(error.message)
      throw error
    } finally {
      await removeTrial(tables)
    }
  })
}

async function whyUnreadable(file: string): Promise<string | null> {
  try {
    await access(file)
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown'
  }
}

class BadLine extends Error {}

async function* linesOf<Line>(file: string, read: (line: string) => Line | null): AsyncGenerator<Line> {
  let number = 0
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number++
    if (text.trim() === '') continue
    const line = read(text)
    if (line === null)
      throw new BadLine(`Line ${number} of ${file} cannot be read; --help shows what it holds.`)
    yield line
  }
}

function spread(times: number[]): string {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`
}

function say(problem: string): number {
  console.error(problem)
  return 1
}

const order = readSearchOrder(process.argv.slice(2))
if (typeof order === 'string') {
  console.error(order)
  process.exitCode = 2
} else if (order.command === 'try') {
  process.exitCode = await tryOut(order)
} else {
  console.log(searchUsage)
}
