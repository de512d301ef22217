import type { Migration, Payload } from 'payload'

import { migrations } from '@migrations'

/**
 * Brings the database up to date with `migrations/`, oldest first. They are handed over as modules, since
 * commands run bundled and Payload would look for TypeScript on disk. Takes no lock of its own.
 */
export async function runMigrations(payload: Payload): Promise<void> {
  // Payload's type leaves the arguments open; the Postgres adapter passes those its migrations are written for.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
}
