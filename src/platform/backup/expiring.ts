import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { env } from '@/platform/env'

/** Where the commands put the backups that they make by themselves. */
export const backupFolder = (): string => resolve(env.DATA_DIR, 'backups')

/** Where the disk is small. */
const most = 5

/**
 * Deletes what the commands made by themselves so many days ago, since letters are in it that were deleted meanwhile,
 * and the oldest of more than five. What the clinic put there under a name of its own stays. Resolves to the names of
 * those that went.
 */
export async function expireBackups(folder: string, days: number, now: Date): Promise<string[]> {
  const found = (await namesIn(folder)).flatMap((name) => {
    const madeAt = madeBeforeMigrationAt(name)
    return madeAt === null ? [] : [{ name, madeAt }]
  })
  found.sort((a, b) => b.madeAt - a.madeAt)
  const oldest = now.getTime() - days * 86_400_000
  const gone = found.filter(({ madeAt }, at) => at >= most || madeAt <= oldest).map(({ name }) => name)
  for (const name of gone) await rm(join(folder, name), { force: true })
  return gone
}

/** By its name, since whoever copies a file gives it another date; one that broke off counts, too. */
function madeBeforeMigrationAt(name: string): number | null {
  const stamp = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-before-[\w-]+\.tar\.gz(?:\.part)?$/.exec(name)
  if (!stamp) return null
  const [year = 0, month = 0, day = 0, ...time] = stamp.slice(1).map(Number)
  const at = Date.UTC(year, month - 1, day, ...time)
  return Number.isNaN(at) ? null : at
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
