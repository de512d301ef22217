import { indexVersion } from '@/search/indexing/version'
import { siteSchema, type Ask } from '@/search/tables'

/** Published answers that the index does not have, or as an older version made them. */
export async function listOutdated(ask: Ask, most: number): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    `select a.id from answers a left join ${siteSchema}.documents d on d.key = a.id::text
      where a._status = 'published' and d.version is distinct from $1 limit $2`,
    [indexVersion, most],
  )
  return rows.map(({ id }) => id)
}

/** What the index has, although it is not published. */
export async function listStrays(ask: Ask, most: number): Promise<string[]> {
  const rows = await ask<{ key: string }>(
    `select d.key from ${siteSchema}.documents d
      where not exists (select 1 from answers a where a.id::text = d.key and a._status = 'published') limit $1`,
    [most],
  )
  return rows.map(({ key }) => key)
}
