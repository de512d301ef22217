import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The end of the chain is found by its index, always. While the audit has few rows the planner would rather read all of
 * them, and keeps to that in a session however many there are by then: a column that is imported then waits for each row
 * longer than for the one before.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter function "private"."chain_audit"() set enable_seqscan = off;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter function "private"."chain_audit"() reset enable_seqscan;`)
}
