import type { Payload } from 'payload'

import { importLines, type LinesOptions } from '@/importing/lines/commands'
import { paragraph } from '@/platform/rich-text'
import type { Clinic } from '@tests/support/clinic'
import { exportPublished } from '@/importing/export/queries'

/** A short line that can be published, by the column’s writer. */
export const crampsLine = {
  slug: 'leg-cramps',
  title: 'Leg cramps',
  introduction: [paragraph('A cramp is a muscle that does not let go.')],
  doctors: [{ name: 'Ana Writer' }],
}

/** The answers there are, as “title status”. */
export async function listTitles({ sql }: Pick<Clinic, 'sql'>): Promise<string[]> {
  const rows = await sql('select title, _status as status from answers order by title')
  return rows.map(({ status, title }) => `${String(title)} ${String(status)}`)
}

export async function countRows({ sql }: Pick<Clinic, 'sql'>, table: string): Promise<number> {
  return Number((await sql(`select count(*) as n from ${table}`))[0]?.n)
}

/** Imports lines as a file would hold them; what is no text becomes JSON. */
export async function importAll(
  payload: Payload | null,
  lines: unknown[],
  options: Partial<LinesOptions> = {},
) {
  const troubles: string[] = []
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const outcome = await importLines(
    payload,
    chunksOf(text),
    { doctor: null, publish: null, ...options },
    { onTrouble: (line, why) => troubles.push(`${String(line)}: ${why}`), onProgress: () => undefined },
  )
  if (!outcome.ok) throw new Error(outcome.problem)
  return { troubles, summary: outcome.value.summary.join('\n') }
}

/** Everything published, as the export writes it. */
export async function exportAll(payload: Payload): Promise<string> {
  let text = ''
  await exportPublished(payload, (lines) => {
    text += lines
    return Promise.resolve()
  })
  return text
}

// In pieces that end in the middle of lines, as a disk hands them over.
async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000)
}
