import { backupFolder, expireBackups } from '@/platform/backup/expiring'
import { env } from '@/platform/env'
import { runMigrations } from '@/platform/migrations'
import { closePayload, getPayloadClient } from '@/platform/payload'
import { listMigrations, pendingMigrations, takingTurns } from './machine/queries.mjs'

// Every command runs in the root of the checkout.
const root = process.cwd()

/**
 * Brings the database up to date with `migrations/`, oldest first. Instances that start together take turns:
 * Payload itself takes no lock, and two of them would run the same migration twice.
 */
async function migrate(): Promise<void> {
  const pending = await pendingMigrations(env.DATABASE_URL, root)
  if (pending.length === 0) {
    console.log('The database is up to date.')
    return
  }
  const payload = await getPayloadClient()
  await runMigrations(payload)
  await closePayload()
  await expireBackups(backupFolder(), env.BACKUP_DAYS, new Date())
  console.log(`Done: ${pending.join(', ')}.`)
}

async function showStatus(): Promise<void> {
  const pending = new Set(await pendingMigrations(env.DATABASE_URL, root))
  for (const name of listMigrations(root)) console.log(`${pending.has(name) ? 'waits' : 'done '}  ${name}`)
  console.log(pending.size === 0 ? 'The database is up to date.' : 'Run "npm run migrate" after a backup.')
}

await (process.argv.includes('--status') ? showStatus() : takingTurns(env.DATABASE_URL, migrate))
// Payload keeps one connection for ever.
process.exit(0)
