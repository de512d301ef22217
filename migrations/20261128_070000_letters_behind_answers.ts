import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Whether the answer of a letter carries that letter's words, or was there before and is only where its writer is led:
 * no field of the collection, since commands alone know it. And the answers that may not go public because the consent
 * of whose words they carry has ended, which is still known when the letter itself is erased. And what the list of erasures
 * can say.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table "questions" add column "is_answer_made_of_it" boolean not null default true;

    create table "private"."answers_without_consent" (
      "answer_id" uuid primary key references "answers" ("id") on delete cascade,
      "at" timestamptz not null default now()
    );

    -- What a restore has to do again: take back publishing alone, the letter with how to reach its writer, or erase all.
    alter table "private"."erasures" drop constraint "erasures_what_check";
    alter table "private"."erasures" add constraint "erasures_what_check"
      check ("what" in ('publishing', 'letter', 'everything'));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from "private"."erasures" where "what" <> 'everything';
    alter table "private"."erasures" drop constraint "erasures_what_check";
    alter table "private"."erasures" add constraint "erasures_what_check"
      check ("what" in ('contact', 'everything'));
    drop table "private"."answers_without_consent";
    alter table "questions" drop column "is_answer_made_of_it";
  `)
}
