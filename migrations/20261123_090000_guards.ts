import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself refuses, whichever road a statement came by: two public answers at one address, and
 * a change to what a clinician signed (but that it ended, or that its answer, never public, was deleted).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index "answers_public_slug" on "answers" ("slug") where "_status" = 'published';

    create function "keep_sign_offs"() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        raise exception 'A sign-off is never deleted.';
      end if;
      if (new."id", new."by_id", new."at", new."via", new."hash", new."signed_text"::text, new."note")
           is distinct from (old."id", old."by_id", old."at", old."via", old."hash", old."signed_text"::text, old."note")
         or (old."ended_at" is not null and new."ended_at" is distinct from old."ended_at")
         or (new."answer_id" is distinct from old."answer_id" and new."answer_id" is not null)
      then
        raise exception 'A sign-off is never changed; it can only end.';
      end if;
      return new;
    end $$;

    create trigger "keep_sign_offs" before update or delete on "sign_offs"
      for each row execute function "keep_sign_offs"();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger "keep_sign_offs" on "sign_offs";
    drop function "keep_sign_offs"();
    drop index "answers_public_slug";
  `)
}
