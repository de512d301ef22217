import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Who is signed in where, second factors, and how often something was tried (docs/decisions/0020). Apart from
 * `users`, whose row is written whole by more than one hand, and out of reach of every API.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema if not exists "private";

    create table "private"."sessions" (
      "id" uuid primary key default gen_random_uuid(),
      "user_id" uuid not null references "users" ("id") on delete cascade,
      -- SHA-256 of what the cookie holds: whoever reads this table can sign in nowhere.
      "token_hash" text not null unique,
      "device" text not null,
      "created_at" timestamptz not null default now(),
      "last_seen_at" timestamptz not null default now()
    );
    create index "sessions_user" on "private"."sessions" ("user_id");

    create table "private"."second_factors" (
      "user_id" uuid primary key references "users" ("id") on delete cascade,
      "sealed_secret" text not null,
      -- The last time step of which a code was taken: neither it nor an earlier one is taken again.
      "last_step" bigint not null,
      "set_up_at" timestamptz not null default now()
    );

    -- Shown to a person, and not yet confirmed with a code.
    create table "private"."second_factor_setups" (
      "user_id" uuid primary key references "users" ("id") on delete cascade,
      "sealed_secret" text not null,
      "started_at" timestamptz not null default now()
    );

    create table "private"."backup_codes" (
      "user_id" uuid not null references "users" ("id") on delete cascade,
      "code_hash" text not null,
      "used_at" timestamptz,
      primary key ("user_id", "code_hash")
    );

    -- As rate-limiter-flexible wants it; "expire" in milliseconds since 1970.
    create table "private"."limits" (
      "key" text primary key,
      "points" integer not null default 0,
      "expire" bigint
    );
    create index "limits_expire" on "private"."limits" ("expire");
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table "private"."limits", "private"."backup_codes", "private"."second_factor_setups",
      "private"."second_factors", "private"."sessions";
  `)
}
