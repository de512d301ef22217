import type { ReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

import type { Payload } from 'payload'

import { importLines } from '@/importing/lines/commands'

import type { ImportOrder } from './import-order'
import { showProgress } from './progress'

/** Whether a file holds answers, one a line, and no page. */
export const holdsLines = (file: string): boolean => /\.(?:jsonl|ndjson)$/i.test(file)

/** Imports such a file and says how it went; false where something of it did not go in as ordered. */
export async function importLinesFile(
  payload: Payload | null,
  file: string,
  { doctor, publish, reviewer }: ImportOrder,
): Promise<boolean> {
  console.log(file)
  const opened = await openFile(file)
  if ('problem' in opened) {
    console.log(`  not imported. ${opened.problem}`)
    return false
  }
  const { size, stream } = opened
  const bar = showProgress(process.stderr, () => performance.now())
  const options = { doctor, publish: publish ? { reviewer, at: new Date() } : null }
  const outcome = await importLines(payload, stream, options, {
    onTrouble: (line, why) => {
      bar.clear()
      console.log(`  line ${line.toLocaleString('en')}: ${why}`)
    },
    onProgress: (count) => bar.tell({ done: stream.bytesRead, total: size, count, unit: 'answers' }),
  })
  bar.clear()
  if (!outcome.ok) {
    console.log(`  not imported. ${outcome.problem}`)
    return false
  }
  const { count, isWhole, summary } = outcome.value
  for (const line of summary) console.log(`  ${line}`)
  const seconds = bar.seconds()
  console.log(`  in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second`)
  return isWhole
}

async function openFile(
  file: string,
): Promise<{ stream: ReadStream; size: number | null } | { problem: string }> {
  try {
    const handle = await open(file, 'r')
    const found = await handle.stat()
    if (found.isFile()) return { stream: handle.createReadStream(), size: found.size }
    // Of what another program writes nobody knows the end.
    if (found.isFIFO()) return { stream: handle.createReadStream(), size: null }
    await handle.close()
    return { problem: 'This is a folder or a device, not a file.' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: 'There is no file of this name.' }
    if (code === 'EACCES' || code === 'EPERM') return { problem: 'This account may not read the file.' }
    throw error
  }
}
