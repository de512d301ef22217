import type { ChildProcess } from 'node:child_process'

import { expect, request, test } from '@playwright/test'
import pg from 'pg'

import { pickFreePort } from '@/cli/machine/ports.mjs'
import { serve } from '@/cli/machine/serve.mjs'
import { bringForward, schedulesOf, timesPublished } from '@tests/support/answers/schedules'
import { hireColleague, signInBySending } from '@tests/support/e2e/colleague'
import { openOwnSite, type OwnSite } from '@tests/support/e2e/own-site'
import { makeSignedAnswer } from '@tests/support/e2e/signed-answer'
import { waitUntil } from '@tests/support/wait-until'

/** How often the server is killed while it should publish; each costs about half a minute. */
const kills = Number(process.env.SCHEDULING_KILLS ?? 2)
/** What is promised of a publication that was missed. */
const lateMs = 60_000

let site: OwnSite
let database: pg.Client

test.beforeAll(async () => {
  test.setTimeout(180_000)
  site = await openOwnSite()
  database = new pg.Client(String(site.env.DATABASE_URL))
  await database.connect()
})
test.afterAll(async () => {
  await database.end()
  await site.close()
})

const sql = async (text: string, values?: unknown[]) =>
  (await database.query<Record<string, unknown>>(text, values)).rows

/** Starts a server and kills it as soon as it is time, whether or not it serves by then. */
async function killOnce(isTime: () => Promise<boolean>): Promise<void> {
  let server: ChildProcess | undefined
  const serving = serve(process.cwd(), 'start', site.env, {
    onLine: () => undefined,
    onStart: (child: ChildProcess) => (server = child),
  }).catch((error: unknown) => {
    if (!server?.killed) throw error
  })
  await waitUntil('it is time to kill', isTime, lateMs)
  server?.kill('SIGKILL')
  await serving
}

test(`killed ${kills} times around its time, an answer is published once, by one of two servers (cases 110, 111)`, async () => {
  test.setTimeout(120_000 + kills * 90_000)
  const asked = await request.newContext({ baseURL: site.url })
  await signInBySending(asked, await hireColleague(site.url, 'Edith Planner', ['--role', 'editor'], site.env))
  const { id, slug } = await makeSignedAnswer(asked, site.url, 'A foot that falls asleep', site.env)
  const soon = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: 'America/Los_Angeles', dateStyle: 'short', timeStyle: 'short' },
  }).format(Date.now() + 600_000)
  const chosen = await asked.post(`/api/answers/${id}/schedule`, {
    headers: { origin: site.url },
    data: { at: soon.replace(' ', 'T') },
  })
  expect(await chosen.text()).toContain('America/Los_Angeles')
  await site.server.stop()

  await bringForward(sql, id, 0)
  const isTakenUp = async () => {
    const [job] = await sql(`select state from pgboss.job where data->>'job' = 'publish-scheduled'`)
    return job?.state !== 'created' && job?.state !== 'retry'
  }
  const isReady = async () => (await fetch(`${site.url}/readyz`).catch(() => null))?.ok === true
  for (let kill = 0; kill < kills; kill++) await killOnce(kill % 2 === 0 ? isTakenUp : isReady)

  const second = { ...site.env, PORT: String(await pickFreePort()) }
  const quiet = { onLine: () => undefined }
  const servers = await Promise.all([
    serve(process.cwd(), 'start', site.env, quiet),
    serve(process.cwd(), 'start', second, quiet),
  ])
  const isPublic = async () => (await fetch(`${site.url}/answers/${slug}`)).status === 200
  await waitUntil('readers see it', isPublic, lateMs)
  await waitUntil('the job is settled', async () => {
    const [job] = await sql(
      `select count(*)::int as count from pgboss.job where state in ('active', 'retry')`,
    )
    return job?.count === 0
  })
  await Promise.all(servers.map((server) => server.stop()))
  // Once by the import that made it, once by its schedule.
  expect(await timesPublished(sql, id)).toBe(2)
  expect(await schedulesOf(sql, id)).toMatchObject([{ outcome: 'published' }])
})
