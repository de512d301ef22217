import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Which letters a duplicated answer carries: those of the answer it was made of. No consent is lost on the way. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table "private"."answer_copies" (
      "answer_id" uuid not null references "answers" ("id") on delete cascade,
      "question_id" uuid not null references "questions" ("id") on delete cascade,
      primary key ("answer_id", "question_id")
    );
    create index "answer_copies_question" on "private"."answer_copies" ("question_id");
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table "private"."answer_copies";`)
}
