import { environmentFor } from './environment.mjs'
import { runProgram } from './programs.mjs'
import { checkMayMigrate, pendingMigrations } from './queries.mjs'
import { CannotGoOn, say } from './say.mjs'

/**
 * Brings the database to where this version needs it. A database of the clinic's own is only touched when
 * MIGRATE=1 says so, since a backup should come first.
 */
export async function migrateIfNeeded(place, database) {
  const pending = await pendingMigrations(database.url, place.root)
  if (pending.length === 0) return say('      Nothing to change.')
  if (!database.isEmbedded && !place.mayMigrate) throw new CannotGoOn(refusal(pending))
  await checkMayMigrate(database.url)
  const code = await runProgram(place, 'migrate', [], migrationEnvironment(place, database), { indent: true })
  if (code !== 0)
    throw new CannotGoOn('The database could not be brought up to date; the lines above say why.')
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
