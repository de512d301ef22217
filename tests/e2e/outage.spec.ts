import { expect, test } from '@playwright/test'

import { openOwnSite, type OwnSite } from '@tests/support/e2e/own-site'
import { waitUntil } from '@tests/support/wait-until'

let site: OwnSite

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  site = await openOwnSite()
})
test.afterAll(() => site.close())

const read = async (path: string) => {
  const response = await fetch(site.url + path)
  return { status: response.status, words: await response.text() }
}
const statusOf = async (path: string) => (await read(path)).status

const readBefore = [
  '/',
  '/answers',
  '/answers/muscle-spasms-in-the-back',
  '/answers/muscle-spasms-in-the-back.json',
]
const neverRead = '/answers/my-child-has-a-fever'
const withdrawn = '/answers/a-cold-that-stays-too-long'

test('while the database is away, readers read on (promise 6, case 121)', async () => {
  const before = await Promise.all(readBefore.map(read))
  expect(before.map(({ status }) => status)).toEqual(readBefore.map(() => 200))

  await site.stopDatabase()
  // Whatever order they come in, and also after the first has found out.
  for (const round of [1, 2, 3]) {
    const meanwhile = await Promise.all(readBefore.map(read))
    expect([round, meanwhile]).toEqual([round, before])
  }
  const unknown = await read(neverRead)
  expect(unknown.status).toBe(503)
  expect(unknown.words).toContain('We cannot show this page right now')
  // Nobody had read it: that it is gone is known all the same.
  expect(await statusOf(withdrawn)).toBe(410)
  expect(await statusOf(`${withdrawn}.json`)).toBe(410)
  expect(await statusOf('/healthz')).toBe(200)
  await waitUntil('no more readers are sent here', async () => (await statusOf('/readyz')) === 503)
})

test('when it is back, everything is, without a restart', async () => {
  await site.startDatabase()
  await waitUntil('the server is ready', async () => (await statusOf('/readyz')) === 200)
  await waitUntil('the page is there', async () => (await statusOf(neverRead)) === 200)
  expect((await read(withdrawn)).words).toContain('What to read instead')
})

test('a server that is asked to stop says so, finishes what is under way, and ends well', async () => {
  const stopping = site.server.stop()
  await waitUntil(
    'it sends readers elsewhere',
    async () => (await statusOf('/readyz').catch(() => 0)) !== 200,
  )
  await stopping
  expect((await site.server.ended).code).toBe(0)
})
