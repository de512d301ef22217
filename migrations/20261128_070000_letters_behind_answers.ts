import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Whether the answer of a letter carries that letter's words, or was there before and is only where its writer is led.
 * With the first kind, taking consent back takes the answer off the site. It is no field of the collection: commands
 * alone know it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table "questions" add column "is_answer_made_of_it" boolean not null default true;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table "questions" drop column "is_answer_made_of_it";`)
}
