import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** How often readers searched, by day and words (docs/decisions/0030). Where words could tell who asked there are none. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table "private"."searches" (
      "on" date not null,
      "words" text not null,
      "times" integer not null,
      "fruitless" integer not null,
      primary key ("on", "words")
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table "private"."searches";`)
}
