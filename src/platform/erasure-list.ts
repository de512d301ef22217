import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

import { env } from './env'

/** The list that is kept beside the database, and apart from its backups: what was erased stays so after a restore. */
export const erasureListPath = (): string => resolve(env.DATA_DIR, 'erasures.jsonl')

/** Null where there is no such file. */
export async function readErasureList(path = erasureListPath()): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** One line each, in one write, so that two who add at once do not mix their lines. */
export async function addToErasureList(entries: object[], path = erasureListPath()): Promise<void> {
  if (entries.length === 0) return
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
  await appendFile(path, lines, { mode: 0o600, flush: true })
}
