import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The audit (docs/decisions/0024): what was done, by whom, as a chain in which each row carries the hash of the
 * one before. An entry is put into `audit_arrivals` with the deed; a deferred trigger chains it while its
 * transaction commits, so that the lock that gives entries their order is held for no longer than that.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema if not exists "private";

    create table "private"."audit" (
      "seq" bigint primary key,
      "at" timestamptz(3) not null,
      "actor_kind" text not null,
      "actor_id" text,
      "actor_name" text,
      "action" text not null,
      "subject_kind" text,
      "subject_id" text,
      "subject_name" text,
      "details" jsonb not null,
      "prev_hash" text not null,
      "hash" text not null
    );
    create index "audit_action" on "private"."audit" ("action", "seq" desc);
    create index "audit_actor" on "private"."audit" ("actor_kind", "actor_id", "seq" desc);
    create index "audit_at" on "private"."audit" ("at");

    -- Empty whenever nobody is committing.
    create table "private"."audit_arrivals" (
      "id" uuid primary key default gen_random_uuid(),
      "actor_kind" text not null,
      "actor_id" text,
      "actor_name" text,
      "action" text not null,
      "subject_kind" text,
      "subject_id" text,
      "subject_name" text,
      "details" jsonb not null default '{}'
    );

    -- What the hash is over: each value with its length in bytes before it, so that no two rows read the same.
    create function "private"."audit_text"(entry "private"."audit") returns text language sql stable as $$
      select string_agg(coalesce(octet_length(convert_to(part, 'UTF8')) || ':' || part, '-') || ',', '' order by place)
        from unnest(array[
          'audit 1', entry."seq"::text, to_char(entry."at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          entry."actor_kind", entry."actor_id", entry."actor_name", entry."action",
          entry."subject_kind", entry."subject_id", entry."subject_name",
          entry."details"::text, entry."prev_hash"
        ]) with ordinality as parts(part, place)
    $$;

    create function "private"."chain_audit"() returns trigger language plpgsql as $$
    declare
      last record;
      entry "private"."audit";
    begin
      perform pg_advisory_xact_lock(hashtextextended('private.audit', 0));
      select "seq", "hash" into last from "private"."audit" order by "seq" desc limit 1;
      entry."seq" := coalesce(last."seq", 0) + 1;
      entry."at" := date_trunc('milliseconds', clock_timestamp());
      entry."actor_kind" := new."actor_kind";
      entry."actor_id" := new."actor_id";
      entry."actor_name" := new."actor_name";
      entry."action" := new."action";
      entry."subject_kind" := new."subject_kind";
      entry."subject_id" := new."subject_id";
      entry."subject_name" := new."subject_name";
      entry."details" := new."details";
      entry."prev_hash" := coalesce(last."hash", repeat('0', 64));
      entry."hash" := encode(sha256(convert_to("private"."audit_text"(entry), 'UTF8')), 'hex');
      insert into "private"."audit" select entry.*;
      delete from "private"."audit_arrivals" where "id" = new."id";
      return null;
    end $$;

    create constraint trigger "chain_audit" after insert on "private"."audit_arrivals"
      deferrable initially deferred for each row execute function "private"."chain_audit"();

    create function "private"."keep_audit"() returns trigger language plpgsql as $$
    begin
      raise exception 'The audit is only ever added to.';
    end $$;

    create trigger "keep_audit" before update or delete or truncate on "private"."audit"
      for each statement execute function "private"."keep_audit"();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table "private"."audit_arrivals";
    drop function "private"."chain_audit"(), "private"."audit_text"("private"."audit");
    drop table "private"."audit";
    drop function "private"."keep_audit"();
  `)
}
