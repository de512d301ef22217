import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'

import { readRecord, writeRecord } from './data-folder.mjs'

const names = ['payloadSecret', 'databasePassword', 'superuserPassword']

/**
 * The secrets of this data folder. What is missing is made once and kept in `secrets.json`, mode 600.
 * @param {(bytes: number) => Buffer} random
 * @returns {{ payloadSecret: string, databasePassword: string, superuserPassword: string }}
 */
export function keepSecrets(dataDir, random = randomBytes) {
  const file = join(dataDir, 'secrets.json')
  const kept = readRecord(file) ?? {}
  const missing = names.filter((name) => !kept[name])
  if (missing.length > 0) {
    for (const name of missing) kept[name] = random(32).toString('hex')
    writeRecord(file, kept)
  }
  chmodSync(file, 0o600)
  return kept
}

/** Whether this data folder has its secrets already. */
export const hasSecrets = (dataDir) => existsSync(join(dataDir, 'secrets.json'))
