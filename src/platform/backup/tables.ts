import type { ClientBase } from 'pg'

export type DatabaseClient = ClientBase

/** A table with the columns that are stored; `name` is quoted and with its schema, ready for a statement. */
export interface Table {
  name: string
  columns: string[]
}

// `private` holds what no API can reach; it is part of a backup as soon as it exists. Of pg-boss only the jobs:
// its other tables are filled by the migration that makes them.
const ours = `c.relkind = 'r'
  and (n.nspname in ('public', 'private') or (n.nspname = 'pgboss' and c.relispartition))`

/** Every table of ours, by name. */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name,
            array_agg(quote_ident(a.attname)::text order by a.attnum) as columns
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where ${ours}
      group by 1 order by 1`,
  )
  return rows
}

/** The names of the migrations a database has had, oldest first; none where it has no tables yet. */
export async function listRanMigrations(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ history: string | null }>(
    `select to_regclass('public.payload_migrations')::text as history`,
  )
  if (!rows[0]?.history) return []
  const ran = await client.query<{ name: string }>(
    'select name from public.payload_migrations where batch >= 0 order by name',
  )
  return ran.rows.map(({ name }) => name)
}

/** The first table that has rows; the history of migrations does not count. */
export async function findTableInUse(client: ClientBase): Promise<string | null> {
  for (const { name } of await listTables(client)) {
    if (name === 'public.payload_migrations') continue
    if ((await client.query(`select 1 from ${name} limit 1`)).rowCount) return name
  }
  return null
}

interface ForeignKey {
  table: string
  name: string
  definition: string
}

/**
 * Takes foreign keys and our triggers away, so that tables can be filled in any order with rows of any age, and
 * returns what puts them back, which also checks every key. Both belong into one transaction, or others would see
 * the database without them.
 */
export async function liftChecks(client: ClientBase): Promise<() => Promise<void>> {
  const tables = await listTables(client)
  for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`)
  const { rows } = await client.query<ForeignKey>(
    `select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name,
            pg_get_constraintdef(k.oid) as definition
       from pg_constraint k
       join pg_class c on c.oid = k.conrelid
       join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and ${ours}`,
  )
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`)
  return async () => {
    for (const { table, name, definition } of rows) {
      await client.query(`alter table ${table} add constraint ${name} ${definition}`)
    }
    for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`)
  }
}

/** Lets every sequence go on behind the highest number in its column. */
export async function advanceSequences(client: ClientBase): Promise<void> {
  for (const { name, columns } of await listTables(client)) {
    for (const column of columns) {
      const { rows } = await client.query<{ sequence: string | null }>(
        `select pg_get_serial_sequence($1, $2) as sequence`,
        [name, column.replaceAll('"', '')],
      )
      const sequence = rows[0]?.sequence
      if (!sequence) continue
      await client.query(`select setval($1, coalesce((select max(${column}) from ${name}), 0) + 1, false)`, [
        sequence,
      ])
    }
  }
}
