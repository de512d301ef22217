import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What was done to one letter stands on its page, without reading the whole audit for it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index "audit_subject" on "private"."audit" ("subject_kind", "subject_id", "seq" desc);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index "private"."audit_subject";`)
}
