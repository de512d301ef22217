import { readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { bornAt, commandOf, folderOf, hasEnded } from './processes.mjs'
import { CannotGoOn, say } from './say.mjs'

const fileOf = (folder) => join(folder, 'postmaster.pid')

/**
 * What a running Postgres writes about itself: who it is, where it listens, and whether it is ready.
 * The lines are described in Postgres' source, src/include/utils/pidfile.h.
 * @returns {{ pid: number, isReady: boolean } | null}
 */
export function readPostmaster(folder) {
  try {
    const lines = readFileSync(fileOf(folder), 'utf8').split('\n')
    return { pid: Number(lines[0]), isReady: lines[7]?.trim() === 'ready' }
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * Deals with what a killed command left behind: a Postgres that still runs on this folder is stopped
 * (only that one), and a note that names some other program is removed.
 */
export async function stopLeftover(folder) {
  const left = readPostmaster(folder)
  if (left === null || bornAt(left.pid) === null) return
  if (!servesFolder(left.pid, folder)) {
    if (/postgres/.test(commandOf(left.pid))) {
      throw new CannotGoOn(
        `${fileOf(folder)} names a Postgres (process ${left.pid}) that this site did not start: ` +
          'stop that one first.',
      )
    }
    rmSync(fileOf(folder))
    return
  }
  say(`      A database from an earlier start still runs (process ${left.pid}); stopping it first.`)
  await stopPostgres(left.pid)
}

/** Asks Postgres to end its sessions and stop; a stubborn one is made to, which loses nothing that was committed. */
export async function stopPostgres(pid, patienceMs = 30_000) {
  for (const [signal, ms] of [
    ['SIGINT', patienceMs],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ]) {
    if (bornAt(pid) === null) return
    process.kill(pid, signal)
    if (await hasEnded(pid, ms)) return
  }
}

function servesFolder(pid, folder) {
  const command = commandOf(pid)
  if (!/postgres/.test(command)) return false
  return command.includes(` ${folder} `) || folderOf(pid) === realpathSync(folder)
}
