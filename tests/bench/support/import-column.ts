import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { importLines } from '@/importing/lines/commands'
import { closePayload, getPayloadClient } from '@/platform/payload'
import { madeLines, publicLines } from '@tests/support/importing/column-lines'

/** Rates in lines a second; `growth` in MB, from a tenth of the published lines to the last. */
interface Measured {
  read: number
  drafts: number
  published: number
  growth: number
}

const { doctor, file, many, reviewer } = JSON.parse(process.argv[2] ?? '') as {
  doctor: string
  file: string
  /** Of the lines that are published, and again of those that become drafts. */
  many: number
  reviewer: string
}
const collection = join(process.env.SHARED_DATA ?? '', 'data', 'search', 'columns.jsonl.gz')
const isPublic = Boolean(process.env.SHARED_DATA) && existsSync(collection)
const whole = 16_423

const payload = await getPayloadClient()
try {
  const memory: number[] = []
  const publish = { reviewer, at: new Date() }
  const read = await rateOf(whole, () => importInto(false, 0, whole))
  const drafts = await rateOf(many, () => importInto(true, 0, many))
  const published = await rateOf(many, () => importInto(true, many, 2 * many, publish, memory))
  const early = memory[Math.floor(memory.length / 10)] ?? 0
  const growth = (memory.at(-1) ?? 0) - early
  writeFileSync(file, JSON.stringify({ read, drafts, published, growth } satisfies Measured))
} finally {
  await closePayload()
}

async function importInto(
  isStored: boolean,
  from: number,
  to: number,
  publish: { reviewer: string; at: Date } | null = null,
  memory: number[] = [],
): Promise<void> {
  const onProgress = () => memory.push(process.memoryUsage().rss / 1_000_000)
  const onTrouble = (line: number, why: string) => {
    throw new Error(`Line ${String(line)}: ${why}`)
  }
  const done = await importLines(
    isStored ? payload : null,
    bytesOf(from, to),
    { doctor, publish },
    { onProgress, onTrouble },
  )
  if (!done.ok) throw new Error(done.problem)
}

async function rateOf(lines: number, work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return lines / ((performance.now() - began) / 1_000)
}

async function* bytesOf(from: number, to: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let at = 0
  for await (const line of isPublic ? publicLines(collection, to) : madeLines(to)) {
    if (at++ >= from) yield encoder.encode(`${line}\n`)
  }
}
