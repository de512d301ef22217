import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { environmentFor } from './environment.mjs'
import { runProgram } from './programs.mjs'
import { checkMayMigrate, hasTables, pendingMigrations } from './queries.mjs'
import { CannotGoOn, say } from './say.mjs'

/**
 * Brings the database to where this version needs it. A database of the clinic's own is only touched when
 * MIGRATE=1 says so. What is there is backed up first.
 */
export async function migrateIfNeeded(place, database) {
  const pending = await pendingMigrations(database.url, place.root)
  if (pending.length === 0) return say('      Nothing to change.')
  if (!database.isEmbedded && !place.mayMigrate) throw new CannotGoOn(refusal(pending))
  await checkMayMigrate(database.url)
  if (await hasTables(database.url)) await backUpFirst(place, database, pending)
  const code = await runProgram(place, 'migrate', [], migrationEnvironment(place, database), { indent: true })
  if (code !== 0)
    throw new CannotGoOn('The database could not be brought up to date; the lines above say why.')
}

/**
 * What stood there before a migration, kept in the data folder. The site that serves deletes it when its time is over
 * (src/platform/backup/expiring.ts), and so does each migration.
 */
async function backUpFirst(place, database, pending) {
  const folder = join(place.dataDir, 'backups')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const file = join(folder, `${stamp}-before-${pending[0]}.tar.gz`)
  say(`      Making a backup first: ${file}`)
  const env = { ...migrationEnvironment(place, database), RUN_COMMAND: 'npm run backup' }
  const code = await runProgram(place, 'backup', [file], env, { indent: true })
  if (code !== 0)
    throw new CannotGoOn('Without a backup nothing is migrated; the lines above say why there is none.')
}

/** A migration may take longer than a page is ever allowed to. */
export const migrationEnvironment = (place, database) => ({
  ...environmentFor(place, { databaseUrl: database.url, secret: database.secret }),
  STATEMENT_TIMEOUT_MS: '0',
  PAYLOAD_MIGRATING: 'true',
})

const refusal = (pending) =>
  `The database of DATABASE_URL lacks ${pending.length} ${pending.length === 1 ? 'migration' : 'migrations'} ` +
  `(${pending.join(', ')}): make a backup, run "npm run migrate", then start again ` +
  '(MIGRATE=1 npm start does both).'
