import type { Clinic } from '@tests/support/clinic'

type Sql = Clinic['sql']

/** A clock time at the clinic, `YYYY-MM-DDTHH:MM`, so many minutes from now. Its zone has to be UTC. */
export function clockIn(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16)
}

/** Lets what is scheduled be due so many seconds from now by the clock of the database, as if that time had passed. */
export async function bringForward(sql: Sql, answerId: string, seconds: number): Promise<void> {
  // What was scheduled is kept by the database itself.
  await sql('alter table scheduled_publications disable trigger keep_schedules')
  const rows = await sql(
    `update scheduled_publications set publish_at = now() + $2 * interval '1 second'
      where answer_id = $1 and ended_at is null returning id`,
    [answerId, seconds],
  )
  await sql('alter table scheduled_publications enable trigger keep_schedules')
  await sql(
    `update pgboss.job set start_after = now() + $2 * interval '1 second'
      where data->'data'->>'schedule' = $1 and state = 'created'`,
    [String(rows[0]?.id), seconds],
  )
}

export const schedulesOf = (sql: Sql, answerId: string) =>
  sql('select * from scheduled_publications where answer_id = $1 order by at, id', [answerId])

/** How often an answer was published so far. */
export async function timesPublished(sql: Sql, answerId: string): Promise<number> {
  const [row] = await sql(
    `select count(*)::int as count from _answers_v where parent_id = $1 and version__status = 'published'`,
    [answerId],
  )
  return Number(row?.count)
}
