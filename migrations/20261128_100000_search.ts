import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What readers search (docs/decisions/0030): which term stands in which published answer, and how much it says there.
 * Everything in this schema is made from what is published, and can be made again, so it is no part of a backup.
 * `pg_trgm` comes with Postgres, and whoever owns a database may switch it on.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists "pg_trgm";
    create schema "search";

    -- "documents" is in how many documents of its language a term stands.
    create table "search"."terms" (
      "id" integer generated always as identity primary key,
      "language" text not null,
      "term" text collate "C" not null,
      "documents" integer not null default 0,
      unique ("language", "term")
    );
    -- For misspelt words; short ones are looked for by their first letters, with the index above. Numbers are not spelt.
    create index "terms_spelling" on "search"."terms" using gin ("term" gin_trgm_ops)
      where length("term") > 3 and "term" !~ '[0-9]';

    -- "key" is the id of the answer. "counts" says how often each of "terms" stands there, with the weight of its
    -- place; "impacts" are those of its postings, and "pivot" is the length they were weighed with.
    create table "search"."documents" (
      "id" integer generated always as identity primary key,
      "key" text not null unique,
      "language" text not null,
      "slug" text not null,
      "title" text not null,
      "summary" text,
      "parts" jsonb not null,
      "topics" text[] not null,
      "terms" integer[] not null,
      "counts" real[] not null,
      "impacts" real[] not null,
      "length" real not null,
      "pivot" real not null,
      "version" integer not null
    );
    create index "documents_version" on "search"."documents" ("version", "language", "pivot");

    -- "impact" is what BM25 makes of a count, before it is weighed by how rare the term is. The best come first.
    create table "search"."postings" (
      "term" integer not null,
      "impact" real not null,
      "document" integer not null,
      primary key ("term", "impact", "document")
    );

    -- "pivot" is the length of a usual document, as it was when postings were last weighed.
    create table "search"."totals" (
      "language" text primary key,
      "documents" integer not null,
      "length" double precision not null,
      "pivot" real not null
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema "search" cascade;`)
}
