import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import { recordAlone } from '@/audit/commands'
import { DamagedBackup, peekManifest } from '@/platform/backup/read-backup'
import { restoreBackup } from '@/platform/backup/restore-backup'
import { findTableInUse, listRanMigrations, type DatabaseClient } from '@/platform/backup/tables'
import { env } from '@/platform/env'
import { migrationNames, runMigrations } from '@/platform/migrations'
import { closePayload, getPayloadClient } from '@/platform/payload'
import { StorageAway } from '@/platform/stored-files/store'
import { storeOf } from '@/platform/stored-files/stores'
import { replayErasures } from '@/questions/erasure/commands'
import type { Erasure } from '@/questions/erasure/erasure'
import { gatherErasures } from '@/questions/erasure/list/queries'
import { onDatabase, takingTurns } from './machine/queries.mjs'
import { readRestoreOrder, type RestoreOrder } from './restore-order'

const usage = `Puts a backup into an empty database, all of it or nothing.

  npm run restore -- FILE [--erasures LIST]

What was erased or taken back since the backup is done again: LIST is the copy of erasures.jsonl that you keep apart
from the backups. The one in the data folder is used in any case.

A database that holds anything is left alone. For the embedded one name a new data folder: DATA_DIR=restored
npm run restore -- FILE, and then DATA_DIR=restored npm start. Passwords go on working; everybody signs in anew
unless PAYLOAD_SECRET, or secrets.json, is the one of then.`

const order = readRestoreOrder(process.argv.slice(2))
if (order === 'help') console.log(usage)
else if (order === null) {
  console.error('Please name the backup: npm run restore -- FILE [--erasures LIST]')
  process.exitCode = 2
} else {
  const missing = [order.file, order.erasures].find((path) => path !== null && !existsSync(path))
  const problem = missing ? `There is no file ${missing}.` : await restoreUnderLock(order)
  if (problem) console.error(problem)
  process.exit(problem ? 1 : 0)
}

async function restoreUnderLock(order: RestoreOrder): Promise<string | null> {
  let problem: string | null = null
  await takingTurns(env.DATABASE_URL, async () => {
    problem = await restore(order)
  })
  return problem
}

async function restore({ erasures, file }: RestoreOrder): Promise<string | null> {
  const path = resolve(file)
  try {
    // Read before anything is put in: what cannot be read is said while nothing has happened.
    const list = await gatherErasures(erasures)
    if (!list.ok) return `${list.problem} Nothing was put in.`
    const { migrations, madeAt } = await peekManifest(path)
    const obstacle = await onDatabase(env.DATABASE_URL, (client) => findObstacle(client, migrations))
    if (obstacle) return obstacle
    await migrateTo(migrations)
    const report = (done: number, words: string) => console.log(`[${String(done)}] ${words}`)
    await onDatabase(env.DATABASE_URL, (client) => restoreBackup(client, { file: path, storeOf }, report))
    await migrateTo(migrationNames)
    await recordAlone(await getPayloadClient(), { action: 'backup.restore', details: { madeAt } })
    console.log(`Restored: everything is as it was at ${madeAt}.`)
    await replay(list.value)
    return null
  } catch (error) {
    if (error instanceof DamagedBackup) return `${error.message} Nothing was put in.`
    if (error instanceof StorageAway)
      return `${error.message} No row was put in; try again when it can be reached.`
    throw error
  } finally {
    await closePayload()
  }
}

/** On the restored rows, before anybody is served from them. */
async function replay(erasures: Erasure[] | null): Promise<void> {
  if (erasures === null) {
    console.log(
      'No list of erasures was found. What was erased since this backup is back: if you keep a copy of',
    )
    console.log('erasures.jsonl elsewhere, restore anew with --erasures LIST.')
    return
  }
  const done = await replayErasures(await getPayloadClient(), erasures)
  console.log(`Done again: ${String(done)} of ${String(erasures.length)} entries in the list of erasures.`)
}

/** Why the backup cannot go into this database, as a sentence. */
async function findObstacle(client: DatabaseClient, migrations: string[]): Promise<string | null> {
  const unknown = migrations.filter((name) => !migrationNames.includes(name))
  if (unknown.length > 0) {
    return `The backup was made by a newer version of this site (${unknown.join(', ')}): restore it with that one.`
  }
  const used = await findTableInUse(client)
  if (used) {
    return `The database is not empty (${used} has rows), and a backup replaces nothing: give it an empty one, as in DATA_DIR=restored npm run restore -- FILE.`
  }
  const ran = await listRanMigrations(client)
  if (ran.length === 0 || ran.join() === migrations.join()) return null
  return 'The database is empty, but its tables are of another version than the backup: give it a new one.'
}

async function migrateTo(names: string[]): Promise<void> {
  await runMigrations(await getPayloadClient(), names)
}
