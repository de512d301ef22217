import type { Migration, Payload } from 'payload'

import { migrations } from '@migrations'
import { theSoftware } from './actors'

/** The names of all there are, oldest first. */
export const migrationNames = migrations.map(({ name }) => name)

/**
 * Brings the database up to date with `migrations/`, or as far as those of `names`, oldest first. They are handed
 * over as modules, since commands run bundled and Payload would look for TypeScript on disk. Takes no lock of its
 * own.
 */
export async function runMigrations(payload: Payload, names = migrationNames): Promise<void> {
  const wanted = migrations.filter(({ name }) => names.includes(name))
  // Payload's type leaves the arguments open; the Postgres adapter passes those its migrations are written for.
  await payload.db.migrate({ migrations: wanted as unknown as Migration[] })
}

/** The migrations that this version has and the database has not had. Throws when the database cannot be asked. */
export async function listPendingMigrations(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'payload-migrations',
    limit: 0,
    pagination: false,
    depth: 0,
    ...theSoftware,
  })
  const ran = new Set(docs.map(({ name }) => name))
  return migrations.map(({ name }) => name).filter((name) => !ran.has(name))
}
