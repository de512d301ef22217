import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { importLines } from '@/importing/lines/commands'
import { closePayload, getPayloadClient } from '@/platform/payload'
import { madeLines, publicLines } from '@tests/support/importing/column-lines'

/** Rates in lines a second; `growth` in MB, from the middle of the published lines to the last. */
interface Measured {
  read: number
  drafts: number
  published: number
  growth: number
}

const { doctor, drafts, file, published, reviewer } = JSON.parse(process.argv[2] ?? '') as {
  doctor: string
  file: string
  /** How many lines become drafts, and how many of those behind them are published. */
  drafts: number
  published: number
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
  const stored = await rateOf(drafts, () => importInto(true, 0, drafts))
  const shown = await rateOf(published, () => importInto(true, drafts, drafts + published, publish, memory))
  const early = memory[Math.floor(memory.length / 2)] ?? 0
  const growth = (memory.at(-1) ?? 0) - early
  writeFileSync(file, JSON.stringify({ read, drafts: stored, published: shown, growth } satisfies Measured))
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
