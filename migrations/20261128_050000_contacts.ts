import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * How to reach those who wrote, out of reach of every API, each field sealed under a key that is not in the database
 * (docs/decisions/0027); the list of what was erased, which a restore replays; and that no letter is ever changed.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table "private"."contacts" (
      "question_id" uuid primary key references "questions" ("id") on delete cascade,
      -- Names the key that opens the fields and made the index.
      "key_id" text not null,
      "name" text,
      "email" text,
      "phone" text,
      -- A keyed digest of the address: it is found by whoever types it, and read by nobody.
      "email_index" text,
      "preferred_reply" text not null check ("preferred_reply" in ('email', 'phone', 'none'))
    );
    create index "contacts_email_index" on "private"."contacts" ("email_index");
    create index "contacts_key" on "private"."contacts" ("key_id");

    create table "private"."erasures" (
      "question_id" uuid primary key,
      "at" timestamptz not null default now(),
      "what" text not null check ("what" in ('contact', 'everything'))
    );

    create function "keep_letters"() returns trigger language plpgsql as $$
    begin
      if (new."id", new."letter", new."reference", new."received_at", new."source", new."submission_key",
            new."consent_given_at", new."consent_version")
           is distinct from (old."id", old."letter", old."reference", old."received_at", old."source",
            old."submission_key", old."consent_given_at", old."consent_version") then
        raise exception 'A letter is never changed.';
      end if;
      return new;
    end $$;

    create trigger "keep_letters" before update on "questions" for each row execute function "keep_letters"();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger "keep_letters" on "questions";
    drop function "keep_letters"();
    drop table "private"."erasures", "private"."contacts";
  `)
}
