import './machine/check-node.mjs'

import { borrowDatabase } from './machine/database.mjs'
import { main } from './machine/ending.mjs'
import { environmentFor } from './machine/environment.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { findPlace } from './machine/make-ready.mjs'
import { migrateIfNeeded, migrationEnvironment } from './machine/migrations.mjs'
import { nextFreePort } from './machine/ports.mjs'
import { runProgram } from './machine/programs.mjs'
import { checkMayMigrate, pendingMigrations } from './machine/queries.mjs'
import { CannotGoOn, sayOnStderr } from './machine/say.mjs'
import { checkSettings } from './machine/settings.mjs'

// These take a database as they find it, and may take their time.
const asItIs = ['migrate', 'backup', 'restore']
// These read what they are given, and ask no database.
const alone = ['red-flags']
// What these print is read by programs.
const forPrograms = ['search', 'export']

/** Runs `src/cli/NAME.ts` with the database at hand and the environment complete. */
async function run() {
  const [name, ...args] = process.argv.slice(2)
  if (!/^[a-z-]+$/.test(name ?? ''))
    throw new CannotGoOn('Say which command to run: node src/cli/run.mjs NAME.')
  if (forPrograms.includes(name)) sayOnStderr()
  const place = findPlace()
  await ensureInstalled(place.root)
  if (alone.includes(name))
    return runProgram(place, name, args, { ...process.env, RUN_COMMAND: `npm run ${name}` })
  await checkSettings(place)
  const database = await borrowDatabase(place, `npm run ${name}`)
  if (asItIs.includes(name)) {
    if (name !== 'backup' && !args.includes('--status')) await checkMayMigrate(database.url)
    return runProgram(place, name, args, {
      ...migrationEnvironment(place, database),
      RUN_COMMAND: `npm run ${name}`,
    })
  }
  if ((await pendingMigrations(database.url, place.root)).length > 0) await migrateIfNeeded(place, database)
  // Links in what it prints lead to where the site is served, or would be.
  const port = place.port ?? database.servedAt() ?? (await nextFreePort())
  const settled = { databaseUrl: database.url, secret: database.secret, port }
  return runProgram(place, name, args, { ...environmentFor(place, settled), RUN_COMMAND: `npm run ${name}` })
}

main(run)
