import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Links to choose a password (docs/decisions/0021), of which the database knows only a hash: one a person from an
 * admin, and one they asked for themselves, so that no stranger ends an invitation by asking. A row without a hash is
 * an invitation that led to a password, until that person signs in.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table "password_links" (
      "user_id" uuid not null references "users" ("id") on delete cascade,
      "purpose" text not null check ("purpose" in ('invitation', 'newPassword', 'forgotten')),
      "token_hash" text unique,
      "expires_at" timestamptz not null,
      primary key ("user_id", "purpose")
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table "password_links";`)
}
