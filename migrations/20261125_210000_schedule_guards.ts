import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself refuses: a second open schedule of one answer, an end without an outcome, and a change to
 * what was scheduled or how it ended (but that its answer, never public, was deleted).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index "scheduled_publications_one_open" on "scheduled_publications" ("answer_id")
      where "ended_at" is null;

    alter table "scheduled_publications" add constraint "scheduled_publications_end"
      check (("ended_at" is null) = ("outcome" is null));

    create function "keep_schedules"() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        raise exception 'A schedule is never deleted.';
      end if;
      if (new."id", new."by_id", new."at", new."publish_at", new."hash")
           is distinct from (old."id", old."by_id", old."at", old."publish_at", old."hash")
         or (old."ended_at" is not null and (new."ended_at", new."outcome", new."reason", new."ended_by_id")
           is distinct from (old."ended_at", old."outcome", old."reason", old."ended_by_id"))
         or (new."answer_id" is distinct from old."answer_id" and new."answer_id" is not null)
      then
        raise exception 'A schedule is never changed; it can only end.';
      end if;
      return new;
    end $$;

    create trigger "keep_schedules" before update or delete on "scheduled_publications"
      for each row execute function "keep_schedules"();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger "keep_schedules" on "scheduled_publications";
    drop function "keep_schedules"();
    alter table "scheduled_publications" drop constraint "scheduled_publications_end";
    drop index "scheduled_publications_one_open";
  `)
}
