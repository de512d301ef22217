import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the list of letters sorts and counts by, in one index, and the references, of which people type a part: looking
 * in the table itself reads every letter. `pg_trgm` is there already, for the search.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index "questions_desk" on "questions" ("status", "urgency", "received_at", "due_at");
    create index "questions_part_of_reference" on "questions" using gin ("reference" gin_trgm_ops);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index "questions_desk", "questions_part_of_reference";`)
}
