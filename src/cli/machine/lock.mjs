import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import { bornAt } from './processes.mjs'

/**
 * Takes a lock that is a file. It holds as long as the process that took it lives, also when that one is
 * killed outright: whoever comes next sees that the owner is gone.
 * @param {string} file
 * @param {object} note what others shall know about the owner
 * @returns {{ lock?: { tell: (note: object) => void, release: () => void }, holder?: Record<string, unknown> }}
 *   one of the two
 */
export function tryLock(file, note = {}) {
  const claim = `${file}.${process.pid}`
  const write = (more) => {
    const text = JSON.stringify({ pid: process.pid, born: bornAt(process.pid), ...note, ...more }, null, 2)
    writeFileSync(claim, text, { mode: 0o600 })
  }
  write({})
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (tryLink(claim, file)) return { lock: ownLock(file, claim, write) }
      const holder = readLock(file)
      if (holder && isAlive(holder)) return { holder }
      if (holder) clearAway(file, holder, claim)
    }
  } finally {
    rmSync(claim, { force: true })
  }
  throw new Error(`${file} cannot be locked: delete it when nothing of this site runs.`)
}

/** As `tryLock`, but waits for the owner; `onWait(holder)` is called once, before the first wait. */
export async function lockPatiently(file, note, onWait) {
  for (let isFirst = true; ; isFirst = false) {
    const { lock, holder } = tryLock(file, note)
    if (lock) return lock
    if (isFirst) onWait(holder)
    await wait(300)
  }
}

/** Who holds the lock now, or null. */
export function holderOf(file) {
  const holder = readLock(file)
  return holder && isAlive(holder) ? holder : null
}

function ownLock(file, claim, write) {
  return {
    tell(more) {
      write(more)
      renameSync(claim, file)
    },
    release() {
      if (readLock(file)?.pid === process.pid) rmSync(file, { force: true })
    },
  }
}

const isAlive = ({ pid, born }) => bornAt(pid) !== null && bornAt(pid) === born

function tryLink(claim, file) {
  try {
    linkSync(claim, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

// Two may find the same dead owner at once: what is moved away is looked at again, and put back if it lives.
function clearAway(file, dead, claim) {
  const aside = `${claim}.old`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  const moved = readLock(aside)
  if (moved && (moved.pid !== dead.pid || moved.born !== dead.born)) tryLink(aside, file)
  rmSync(aside, { force: true })
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    if (error instanceof SyntaxError) return { pid: 0, born: null }
    throw error
  }
}
