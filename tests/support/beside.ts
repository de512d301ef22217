import pg from 'pg'

import { listTables } from '@/platform/backup/tables'

/** A checksum of the rows of each table. */
export async function sums(client: pg.Client): Promise<Record<string, string>> {
  const tables = await listTables(client)
  const rows: [string, string][] = []
  for (const { name } of tables) {
    const all = `select count(*) || ' ' || coalesce(md5(string_agg(t::text, e'\\n' order by t::text)), '') as sum from ${name} t`
    rows.push([name, (await client.query<{ sum: string }>(all)).rows[0]?.sum ?? ''])
  }
  return Object.fromEntries(rows)
}

/** With a connection of its own, beside the site's. */
export async function withClient<Outcome>(task: (client: pg.Client) => Promise<Outcome>): Promise<Outcome> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, application_name: 'beside' })
  await client.connect()
  try {
    return await task(client)
  } finally {
    await client.end()
  }
}
