import { rememberDatabase, recallDatabase } from './postgres-home.mjs'
import { environmentFor, loadEnvFile, readPlace } from './environment.mjs'
import { migrateIfNeeded } from './migrations.mjs'
import { runProgram } from './programs.mjs'
import { CannotGoOn, say } from './say.mjs'

/** The place, with what a `.env` file adds. */
export function findPlace() {
  loadEnvFile()
  return readPlace()
}

/** Migrates, and puts the example column into an embedded database that has never had it. */
export async function fillDatabase(place, database, step) {
  step('Bringing the database up to date')
  await migrateIfNeeded(place, database)
  step('The example column')
  if (!database.isEmbedded) say('      Not for a database of your own.')
  else if (database.hasExample) say('      It is there, or was.')
  else await addExample(place, database)
  database.tell({})
}

async function addExample(place, database) {
  const env = environmentFor(place, { databaseUrl: database.url, secret: database.secret })
  const code = await runProgram(place, 'example', [], env, { indent: true })
  if (code !== 0) throw new CannotGoOn('The example column could not be put in; the lines above say why.')
  rememberDatabase(place.dataDir, { ...recallDatabase(place.dataDir), hasExample: true })
}
