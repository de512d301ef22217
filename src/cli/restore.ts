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
import { onDatabase, takingTurns } from './machine/queries.mjs'

const usage = `Puts a backup into an empty database, all of it or nothing.

  npm run restore -- FILE

A database that holds anything is left alone. For the embedded one name a new data folder: DATA_DIR=restored
npm run restore -- FILE, and then DATA_DIR=restored npm start. Passwords go on working; everybody signs in anew
unless PAYLOAD_SECRET, or secrets.json, is the one of then.`

const [file, ...rest] = process.argv.slice(2)
if (file === '--help') console.log(usage)
else if (!file || rest.length > 0 || file.startsWith('-')) {
  console.error('Please name the backup: npm run restore -- FILE')
  process.exitCode = 2
} else if (!existsSync(file)) {
  console.error(`There is no file ${file}.`)
  process.exitCode = 1
} else {
  const problem = await restoreUnderLock(resolve(file))
  if (problem) console.error(problem)
  process.exit(problem ? 1 : 0)
}

async function restoreUnderLock(path: string): Promise<string | null> {
  let problem: string | null = null
  await takingTurns(env.DATABASE_URL, async () => {
    problem = await restore(path)
  })
  return problem
}

async function restore(path: string): Promise<string | null> {
  try {
    const { migrations, madeAt } = await peekManifest(path)
    const obstacle = await onDatabase(env.DATABASE_URL, (client) => findObstacle(client, migrations))
    if (obstacle) return obstacle
    await migrateTo(migrations)
    const report = (done: number, words: string) => console.log(`[${String(done)}] ${words}`)
    await onDatabase(env.DATABASE_URL, (client) => restoreBackup(client, { file: path, storeOf }, report))
    await migrateTo(migrationNames)
    await recordAlone(await getPayloadClient(), { action: 'backup.restore', details: { madeAt } })
    console.log(`Restored: everything is as it was at ${madeAt}.`)
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
