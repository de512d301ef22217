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

  return onDatabase(env.DATABASE_URL, async (client) => {
    const ask: Ask = async (text, values) => {
      const { rows } = (await client.query(text, values)) as { rows: never[] }
      return rows
    }
    await ask(`select pg_advisory_lock(hashtext('${schema}'))`)
    const tables = await makeTrial(ask, schema)
    try {
      const began = performance.now()
      const filled = await fillTrial(tables, linesOf(corpus), (done) => {
        if (done % 5_000 === 0) console.error(`${done} indexed`)
      })
      if (!filled.ok) return sayBadLine(corpus, filled.problem.line)
      console.error(`${filled.value.documents} documents indexed in ${seconds(performance.now() - began)}`)
      const asked = await askTrial(tables, linesOf(queries), limit)
      if (!asked.ok) return sayBadLine(queries, asked.problem.line)
      const { found, times } = asked.value
      console.error(`${times.length} queries: ${spread(times)}`)
      console.log(JSON.stringify(found))
      return 0
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

async function rebuild(): Promise<number> {
  const { closePayload, getPayloadClient } = await import('@/platform/payload')
  const { outdateIndex, tendIndex } = await import('@/search/published/commands')
  const payload = await getPayloadClient()
  try {
    const began = performance.now()
    let documents = 0
    await outdateIndex(payload)
    await tendIndex(payload, (done) => {
      documents = done
      if (done % 1_000 === 0) console.error(`${done} answers made findable anew`)
    })
    console.error(`The index is made anew: ${documents} answers, in ${seconds(performance.now() - began)}.`)
    return 0
  } finally {
    await closePayload()
  }
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file), crlfDelay: Infinity })
}

function sayBadLine(file: string, line: number): number {
  return say(`Line ${line} of ${file} cannot be read; --help shows what it holds.`)
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
} else if (order.command === 'rebuild') {
  process.exitCode = await rebuild()
} else {
  console.log(searchUsage)
}
