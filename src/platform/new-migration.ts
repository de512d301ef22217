import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'

import { possibleRenames, type NamedParts } from './possible-renames'

export type NewMigration =
  | { type: 'written'; name: string }
  | { type: 'nothingChanged' }
  /** The phrases say where a rename cannot be told from a removal beside an addition. */
  | { type: 'mayBeRename'; phrases: string[] }

// Payload's types lead to drizzle-kit's, which cannot be found from here.
interface DrizzleKit {
  generateDrizzleJson: (schema: PostgresAdapter['schema']) => NamedParts | Promise<NamedParts>
  generateMigration: (before: NamedParts, after: NamedParts) => Promise<string[]>
}

/**
 * Writes the migration from the newest one in `migrations/` to what the collections describe now. No database
 * is asked, and neither is the person: Payload's own command asks at the terminal, and waits for ever where
 * there is none (https://github.com/payloadcms/payload/issues/15106; may go when that is closed).
 */
export async function writeMigration(name: string): Promise<NewMigration> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true, key: 'migration' })
  const db = payload.db as unknown as PostgresAdapter
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit() as DrizzleKit
  const before = newestSnapshot(db.migrationDir)
  const after = await generateDrizzleJson(db.schema)

  const phrases = possibleRenames(before, after)
  if (phrases.length > 0) return { type: 'mayBeRename', phrases }
  const statements = await generateMigration(before, after)
  if (statements.length === 0) return { type: 'nothingChanged' }

  const known = new Set(readdirSync(db.migrationDir))
  await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true })
  const written = readdirSync(db.migrationDir).find((file) => !known.has(file) && file.endsWith('.ts'))
  if (written === undefined) throw new Error('Payload wrote no migration although the schema has changed.')
  return { type: 'written', name: path.basename(written, '.ts') }
}

function newestSnapshot(folder: string): NamedParts {
  const newest = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  if (newest === undefined) throw new Error(`${folder} has no snapshot (.json) of the schema to start from.`)
  return JSON.parse(readFileSync(path.join(folder, newest), 'utf8')) as NamedParts
}
