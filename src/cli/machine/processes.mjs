import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * When a process was born, in a form that only serves to be compared; null when there is none.
 * A process id alone says little: after a restart another program may carry it.
 */
export function bornAt(pid) {
  if (!isThere(pid)) return null
  const fields = statOf(pid)
  if (fields !== null) {
    // A zombie has ended; only its parent has not looked yet.
    return fields[0] === 'Z' ? null : fields[19]
  }
  return askPs(pid, 'lstart') || 'unknown'
}

/** The process that started this one. */
export const parentOf = (pid) => statOf(pid)?.[1] ?? askPs(pid, 'ppid')

/** The command line of a process, or an empty text. */
export function commandOf(pid) {
  const line = readOrNull(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  return line === null ? askPs(pid, 'command') : line.replaceAll('\0', ' ').trim()
}

/** The folder a process works in, where the system tells; else null. */
export const folderOf = (pid) => readOrNull(() => readlinkSync(`/proc/${pid}/cwd`))

/** Resolves to true once the process has ended, to false when it has not within `ms`. */
export async function hasEnded(pid, ms) {
  for (const until = Date.now() + ms; Date.now() < until; await wait(50)) {
    if (bornAt(pid) === null) return true
  }
  return bornAt(pid) === null
}

// The fields of proc_pid_stat(5) from the third on, the state; null where the system has no /proc.
function statOf(pid) {
  const stat = readOrNull(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function isThere(pid) {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function askPs(pid, what) {
  const { stdout } = spawnSync('ps', ['-o', `${what}=`, '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.trim() ?? ''
}

function readOrNull(read) {
  try {
    return read()
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EPERM', 'ESRCH', 'ENOTDIR', 'EINVAL'].includes(error.code)) return null
    throw error
  }
}
