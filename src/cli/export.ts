import { once } from 'node:events'
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Writable } from 'node:stream'

import { exportUsage, readExportOrder } from './export-order'
import { showProgress } from './progress'

const order = readExportOrder(process.argv.slice(2))
if (order === 'help') console.log(exportUsage)
else if ('problem' in order) {
  console.error(order.problem)
  process.exitCode = 2
} else if (order.file !== null && !order.replace && existsSync(order.file)) {
  console.error(`${order.file} is there already. Choose another name, or add --replace to write over it.`)
  process.exitCode = 1
} else process.exitCode = await (order.file === null ? toStandardOutput() : toFile(order.file))

/** Written beside, so that a file of this name is always whole. */
async function toFile(file: string): Promise<number> {
  const draft = `${file}.part`
  try {
    const stream = createWriteStream(draft)
    const written = await writeTo(stream)
    stream.end()
    await finished(stream)
    renameSync(draft, file)
    console.error(`Written: ${file}, ${written.toLocaleString('en')} answers.`)
    return 0
  } catch (error) {
    const why = whyUnwritable(error)
    if (why === null) throw error
    console.error(`${file} cannot be written: ${why}.`)
    return 1
  } finally {
    rmSync(draft, { force: true })
  }
}

async function toStandardOutput(): Promise<number> {
  try {
    const written = await writeTo(process.stdout)
    console.error(`${written.toLocaleString('en')} answers.`)
    return 0
  } catch (error) {
    // Whoever read along has read enough.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 1
    throw error
  }
}

async function writeTo(stream: Writable): Promise<number> {
  const broken = new Promise<never>((_, reject) => stream.once('error', reject))
  // Awaited beside each write; a fault that comes when nobody waits is met by the next one.
  broken.catch(() => undefined)
  const { exportPublished } = await import('@/importing/export/queries')
  const { closePayload, getPayloadClient } = await import('@/platform/payload')
  const bar = showProgress(process.stderr, () => performance.now())
  try {
    return await exportPublished(await getPayloadClient(), async (lines, { done, total }) => {
      if (!stream.write(lines)) await Promise.race([once(stream, 'drain'), broken])
      bar.tell({ done, total, count: done, unit: 'answers' })
    })
  } finally {
    bar.clear()
    await closePayload()
  }
}

function whyUnwritable(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'its folder is not there'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'this account may not write there'
  if (code === 'EISDIR') return 'it is a folder'
  return code === 'ENOSPC' ? 'the disk is full' : null
}
