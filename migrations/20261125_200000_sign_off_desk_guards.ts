import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * One open request an answer, whichever road a statement came by. Sign-offs from before get the title that stands
 * in their signed text; from here on neither it nor how a sign-off ended is ever changed.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index "sign_off_requests_one_open" on "sign_off_requests" ("answer_id") where "state" = 'open';
    update "sign_offs" set "title" = "signed_text"->>'title' where "title" is null;

    create or replace function "keep_sign_offs"() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        raise exception 'A sign-off is never deleted.';
      end if;
      if (new."id", new."by_id", new."at", new."via", new."hash", new."signed_text"::text, new."note", new."title")
           is distinct from (old."id", old."by_id", old."at", old."via", old."hash", old."signed_text"::text, old."note", old."title")
         or (old."ended_at" is not null and (new."ended_at", new."ended_how", new."ended_by_id")
              is distinct from (old."ended_at", old."ended_how", old."ended_by_id"))
         or (new."answer_id" is distinct from old."answer_id" and new."answer_id" is not null)
      then
        raise exception 'A sign-off is never changed; it can only end.';
      end if;
      return new;
    end $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function "keep_sign_offs"() returns trigger language plpgsql as $$
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
    drop index "sign_off_requests_one_open";
  `)
}
