import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { expect, request, test, type APIRequestContext } from '@playwright/test'
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
  let kill = (): Promise<unknown> => Promise.reject(new Error('It was not started.'))
  let isKilled = false
  const lines: string[] = []
  const onStart = (child: ChildProcess) => {
    const gone = once(child, 'exit')
    kill = () => {
      isKilled = child.kill('SIGKILL')
      return gone
    }
  }
  const onLine = (line: string) => lines.push(line)
  const serving = serve(process.cwd(), 'start', site.env, { onLine, onStart }).catch((error: unknown) => {
    if (!isKilled) throw new Error(lines.slice(-20).join('\n'), { cause: error })
  })
  await Promise.race([waitUntil('it is time to kill', isTime, lateMs), serving.then(() => never)])
  await kill()
  await serving
}

const never = new Promise<void>(() => undefined)

/** Chooses a time for an answer, in ten minutes. */
async function choose(asked: APIRequestContext, id: string): Promise<void> {
  const format = { timeZone: 'America/Los_Angeles', dateStyle: 'short', timeStyle: 'short' } as const
  const at = new Intl.DateTimeFormat('sv-SE', format).format(Date.now() + 600_000).replace(' ', 'T')
  const headers = { origin: site.url }
  const chosen = await asked.post(`/api/answers/${id}/schedule`, { headers, data: { at } })
  if (!chosen.ok()) throw new Error(await chosen.text())
}

/** What has become of the job of an answer's schedule. Its key makes its id, and outlives its data. */
async function findJob(answerId: string): Promise<{ state: string; taken: string }> {
  const [schedule] = await schedulesOf(sql, answerId)
  const [job] = await sql(
    'select state, started_on::text as taken from pgboss.job where singleton_key = $1',
    [schedule?.id],
  )
  return { state: String(job?.state), taken: String(job?.taken) }
}

async function becomesPublic({ id, slug }: { id: string; slug: string }): Promise<void> {
  const isPublic = async () => (await fetch(`${site.url}/answers/${slug}`)).status === 200
  await waitUntil('readers see it', isPublic, lateMs)
  await waitUntil('the job is settled', async () => (await findJob(id)).state === 'completed', lateMs)
}

test(`killed ${kills} times around its time, an answer is published once (cases 110, 111)`, async () => {
  test.setTimeout(180_000 + kills * 90_000)
  const asked = await request.newContext({ baseURL: site.url })
  const editor = await hireColleague(site.url, 'Edith Planner', ['--role', 'editor'], site.env)
  await signInBySending(asked, editor)
  const foot = await makeSignedAnswer(asked, site.url, 'A foot that falls asleep', site.env)
  const hand = await makeSignedAnswer(asked, site.url, 'A hand that falls asleep', site.env)
  await choose(asked, foot.id)
  await choose(asked, hand.id)
  await site.server.stop()

  await bringForward(sql, foot.id, 0)
  const isReady = async () => (await fetch(`${site.url}/readyz`).catch(() => null))?.ok === true
  for (let kill = 0; kill < kills; kill++) {
    const before = (await findJob(foot.id)).taken
    const isTakenUp = async () => {
      const { state, taken } = await findJob(foot.id)
      return state === 'completed' || taken !== before
    }
    await killOnce(kill % 2 === 0 ? isTakenUp : isReady)
  }

  // One after the other: they are made of one file, which goes once it is loaded.
  const quiet = { onLine: () => undefined }
  const other = { ...site.env, PORT: String(await pickFreePort()) }
  const servers = [await serve(process.cwd(), 'start', site.env, quiet)]
  await becomesPublic(foot)
  servers.push(await serve(process.cwd(), 'start', other, quiet))
  await bringForward(sql, hand.id, 0)
  await becomesPublic(hand)
  await Promise.all(servers.map((server) => server.stop()))

  for (const { id } of [foot, hand]) {
    // Once by the import that made it, once by its schedule.
    expect(await timesPublished(sql, id)).toBe(2)
    expect(await schedulesOf(sql, id)).toMatchObject([{ outcome: 'published' }])
  }
})
