import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'

import { readRecord, writeRecord } from './data-folder.mjs'
import { canReach, canRunPostgres, chooseAccount } from './postgres-account.mjs'
import { copyPostgres, findPostgres } from './postgres-files.mjs'
import { CannotGoOn, say } from './say.mjs'

const shelter = '/var/lib/ask-the-doctors'
const recordOf = (dataDir) => join(dataDir, 'database.json')

/**
 * What is known of the embedded database of a data folder, from start to start.
 * @returns {{ folder: string, port: number | null, hasExample: boolean } | null} null before its first start
 */
export function recallDatabase(dataDir) {
  const remedy = 'delete it, and the next start finds the database again'
  const record = readRecord(recordOf(dataDir), { names: ['folder'], remedy })
  if (record === null) return null
  return { ...record, folder: isAbsolute(record.folder) ? record.folder : join(dataDir, record.folder) }
}

/** Remembers it. A folder inside the data folder is kept by its name, so that the whole can be moved. */
export function rememberDatabase(dataDir, { folder, port, hasExample }) {
  const inside = join(dataDir, 'postgres')
  writeRecord(recordOf(dataDir), { folder: folder === inside ? 'postgres' : folder, port, hasExample })
}

/**
 * Decides where the embedded database lives and who runs it. Both stay as they were once there are rows.
 * @returns {{ native: string, folder: string, account: { uid: number, gid: number } | null, known: object | null }}
 */
export function settlePostgres(root, dataDir) {
  const known = recallDatabase(dataDir)
  const installed = findPostgres(root)
  const folder = known?.folder ?? chooseFolder(dataDir)
  const account = chooseAccount(folder)
  if (known && folder.startsWith(dataDir) && !canReach(account, dataDir)) {
    throw new CannotGoOn(
      `The database in ${folder} can no longer be reached by the account that runs it: ` +
        `open the folders above it again (chmod o+x), or move ${dataDir} and set DATA_DIR.`,
    )
  }
  return { native: chooseNative(installed, account), folder, account, known }
}

function chooseFolder(dataDir) {
  const inside = join(dataDir, 'postgres')
  if (canReach(chooseAccount(inside), dataDir)) return inside
  const home = join(shelter, createHash('sha256').update(dataDir).digest('hex').slice(0, 16))
  const outside = join(home, 'postgres')
  mkdirSync(home, { recursive: true })
  for (const path of [shelter, home]) chmodSync(path, 0o755)
  say(`      ${dataDir} is closed to the account that runs Postgres, so the rows are kept in ${outside}.`)
  return outside
}

function chooseNative(installed, account) {
  if (canRunPostgres(account, installed)) return installed
  const copy = copyPostgres(installed, shelter)
  say(`      That account cannot reach the installed programs either; it runs the copy in ${copy}.`)
  return copy
}
