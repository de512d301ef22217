import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Whether the answer of a letter carries that letter's words, or was there before and is only where its writer is led:
 * no field of the collection, since commands alone know it. And the answers that may not go public because the consent
 * of whose words they carry has ended, which is still known when the letter itself is erased.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table "questions" add column "is_answer_made_of_it" boolean not null default true;

    create table "private"."answers_without_consent" (
      "answer_id" uuid primary key references "answers" ("id") on delete cascade,
      "at" timestamptz not null default now()
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table "private"."answers_without_consent";
    alter table "questions" drop column "is_answer_made_of_it";
  `)
}
