import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import pg from 'pg'

import type { Ask } from '@/search/tables'

import { grownCorpus, type Column } from './grown-corpus'
import { heldMegabytes } from './held-megabytes'

/** `data` is the folder with the public questions; times go to `file`, in milliseconds, and memory in megabytes. */
interface Order {
  data: string
  documents: number
  file: string
}

const { data, documents, file } = JSON.parse(process.argv[2] ?? '') as Order
const columns = linesOf(gunzipSync(readFileSync(join(data, 'columns.jsonl.gz'))).toString()) as Column[]
const letters = linesOf(readFileSync(join(data, 'known-item-dev.jsonl'), 'utf8')) as {
  qid: string
  question: string
}[]

// What is held before the search is there at all, with the letters and the columns.
const before = await heldMegabytes()
const { putDocuments } = await import('@/search/indexing/commands')
const { askTrial, fillTrial, makeTrial, removeTrial } = await import('@/search/trial/commands')
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
const ask: Ask = async (text, values) => (await client.query(text, values)).rows as never[]
const tables = await makeTrial(ask, 'search_bench')
try {
  const began = performance.now()
  await fillTrial(tables, asLines(grownCorpus(columns, documents, 7)), (done) => sayProgress(done, began))
  const seconds = (performance.now() - began) / 1_000
  console.log(`${String(letters.length)} letters are asked.`)
  const asked = letters.map(({ qid, question }) => JSON.stringify({ qid, text: question }))
  // Once to get warm: what nobody has asked for yet lies on disk.
  await askTrial(tables, asLines(asked.slice(0, 100)), 10)
  const outcome = await askTrial(tables, asLines(asked), 10)
  if (!outcome.ok) throw new Error('The letters could not be read.')
  const saves = await timesOfSaving()
  const megabytes = (await heldMegabytes()) - before
  writeFileSync(file, JSON.stringify({ seconds, searches: outcome.value.times, saves, megabytes }))
} finally {
  await removeTrial(tables)
  await client.end()
}

/** A line for every twentieth part, with the time that is left. */
function sayProgress(done: number, began: number): void {
  const step = Math.max(250, Math.round(documents / 20 / 250) * 250)
  if (done % step !== 0 && done !== documents) return
  const rate = done / ((performance.now() - began) / 1_000)
  const left = Math.round((documents - done) / rate)
  const words = left > 0 ? `${String(left)} s left` : 'now they are weighed'
  console.log(`${String(done)} of ${String(documents)} indexed, ${rate.toFixed(0)} a second, ${words}`)
}

/** One answer put in the place of itself, as a correction does it, in a transaction of its own. */
async function timesOfSaving(): Promise<number[]> {
  const times: number[] = []
  for (const { answer, id, question, synonyms } of columns.slice(0, 200)) {
    const began = performance.now()
    await ask('begin')
    await putDocuments(tables, [
      {
        ...{ key: id, language: 'en', slug: '', title: question, summary: null, topics: [], synonyms },
        parts: [{ field: 'body', text: answer }],
      },
    ])
    await ask('commit')
    times.push(performance.now() - began)
  }
  return times
}

function linesOf(text: string): unknown[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}

async function* asLines(lines: Iterable<string>): AsyncGenerator<string> {
  yield* lines
}
