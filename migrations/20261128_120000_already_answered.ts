import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** How often, by day, somebody found in a published answer what they were going to ask for; never who it was. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table "private"."already_answered" (
      "on" date not null,
      "answer_id" uuid not null references "answers" ("id") on delete cascade,
      "times" integer not null,
      primary key ("on", "answer_id")
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table "private"."already_answered";`)
}
