import {
  chmodSync,
  chownSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

import { CannotGoOn } from './say.mjs'
import { sentenceFor } from './troubles.mjs'

/** Makes the data folder, closed to others as far as the database's own account allows. */
export function prepareDataFolder(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true })
    // Root lends the database to another account, which must be able to walk through; nothing in here is listed.
    chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700)
    const probe = join(dataDir, `.probe-${process.pid}`)
    writeFileSync(probe, 'a')
    rmSync(probe)
  } catch (error) {
    const known = error.code === 'ENOSPC' ? sentenceFor(error.code, 'this command') : null
    throw new CannotGoOn(
      known ??
        `The data folder ${dataDir} cannot be written (${error.code}): ` +
          'give this account the right to, or set DATA_DIR to a folder that it may write.',
    )
  }
}

/**
 * Reads one of our small JSON files; null when there is none.
 * @param {string} file
 * @param {{ names?: string[], remedy?: string }} [options] `names`: what it must hold, each a text;
 *   `remedy`: what a person can do about a damaged one
 */
export function readRecord(file, { names = [], remedy = 'put it back from a backup' } = {}) {
  let record
  try {
    record = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    if (error.code === 'EACCES') {
      throw new CannotGoOn(
        `This account may not read ${file}: use the account that started this site before, or give the file to this one (chown).`,
      )
    }
    throw new CannotGoOn(`${file} cannot be read (${error.message}): ${remedy}.`)
  }
  const isWhole = record instanceof Object && names.every((name) => typeof record[name] === 'string')
  if (isWhole) return record
  throw new CannotGoOn(`${file} is damaged (${names.join(', ') || 'its content'} is missing): ${remedy}.`)
}

/** Writes one of our small JSON files whole or not at all, readable to the owner of the data folder only. */
export function writeRecord(file, record) {
  const draft = `${file}.${process.pid}.new`
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 })
  if (process.getuid?.() === 0) {
    // Root who starts somebody's site once must not lock that person out of it.
    const { uid, gid } = statSync(dirname(file))
    chownSync(draft, uid, gid)
  }
  renameSync(draft, file)
}
