import type { DatabaseClient } from '@/platform/backup/tables'

/**
 * Every address that was taken back for good, by its slug. Without Payload, since it is asked before Next serves:
 * a Payload made there would be of another bundle than the routes, which would not know its errors for theirs.
 */
export async function listWithdrawnSlugs(client: DatabaseClient): Promise<string[]> {
  const { rows } = await client.query<{ slug: string }>('select slug from withdrawals')
  return rows.map(({ slug }) => slug)
}
