import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Lists of published answers are read in their order, however many there are, and by whom and under what they stand. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index "answers_published_order" on "answers" ("published_at" desc, "id" desc) where "_status" = 'published';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index "answers_published_order";`)
}
