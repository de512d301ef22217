import { get } from 'node:http'
import { join } from 'node:path'

import { expect, test, type Page } from '@playwright/test'

import { root } from '@/cli/machine/environment.mjs'
import { hasNginx, noNginx, startNginx } from '@/cli/machine/nginx.mjs'
import { pickFreePort } from '@/cli/machine/ports.mjs'
import { hireColleague, signIn } from '@tests/support/e2e/colleague'
import { openOwnSite, type OwnSite } from '@tests/support/e2e/own-site'
import { waitUntil } from '@tests/support/wait-until'

/** The site behind nginx, with the very example that docs/operations.md gives. */
const isHere = hasNginx()
const lines: string[] = []
let site: OwnSite
let nginx: Awaited<ReturnType<typeof startNginx>>

test.describe.configure({ mode: 'serial' })
test.skip(!isHere, noNginx)
test.beforeAll(async () => {
  test.setTimeout(120_000)
  if (!isHere) return
  const port = await pickFreePort()
  site = await openOwnSite({
    siteUrl: `http://127.0.0.1:${port}`,
    more: { TRUSTED_PROXIES: '127.0.0.1', REQUEST_LOG: '1', LOG_LEVEL: 'info' },
    onLine: (line) => lines.push(line),
  })
  nginx = await startNginx({ root, folder: join(site.dataDir, 'nginx'), sitePort: site.port, port })
})
test.afterAll(async () => {
  if (!isHere) return
  await nginx.stop()
  await site.close()
})

const answer = '/answers/muscle-spasms-in-the-back'
const otherAnswer = '/answers/my-child-has-a-fever'
const read = (path: string, headers: Record<string, string> = {}) => fetch(nginx.url + path, { headers })
const cacheOf = async (path: string, headers?: Record<string, string>) =>
  (await read(path, headers)).headers.get('x-cache')

test('readers get a page from nginx, in the encoding they take, and not twice what they have', async () => {
  for (const encoding of ['br, gzip', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': encoding }
    expect([encoding, await cacheOf(answer, headers)]).toEqual([encoding, 'MISS'])
    const again = await read(answer, headers)
    expect([encoding, again.status, again.headers.get('x-cache')]).toEqual([encoding, 200, 'HIT'])
    const own = await fetch(`${site.url}${answer}`, { headers })
    expect(await again.text()).toBe(await own.text())
    expect(again.headers.get('etag')).toBe(own.headers.get('etag'))
    const known = { ...headers, 'if-none-match': own.headers.get('etag') ?? '' }
    expect((await read(answer, known)).status).toBe(304)
  }
  expect(await cacheOf(answer, { 'accept-encoding': 'gzip, deflate, br, zstd' })).toBe('HIT')
})

test('what nginx says of a reader’s address is believed, and what readers say is not', async () => {
  const lie = { 'x-forwarded-for': '203.0.113.9' }
  const clientFor = async (url: string, localAddress: string) => {
    await askFrom(localAddress, url, lie)
    const path = new URL(url).pathname
    await waitUntil('it is logged', () => lines.some((line) => line.includes(path)))
    return (JSON.parse(lines.find((line) => line.includes(path)) ?? '{}') as { client?: string }).client
  }
  expect(await clientFor(`${nginx.url}/through-nginx`, '127.0.5.1')).toBe('127.0.5.0')
  expect(await clientFor(`http://127.0.0.1:${site.port}/past-nginx`, '127.0.7.1')).toBe('127.0.7.0')
})

test('what is too large is refused at once', async () => {
  const post = (path: string, bytes: number) =>
    fetch(nginx.url + path, { method: 'POST', body: Buffer.alloc(bytes, 'a') })
  expect((await post('/answers', 70_000)).status).toBe(413)
  expect((await post('/api/media', 4_000_000)).status).toBe(413)
})

test.describe('staff', () => {
  let page: Page

  test('work in the panel', async ({ browser }) => {
    test.slow()
    const who = ['--role', 'editor']
    const email = await hireColleague(nginx.url, 'Nora Njord', who, site.env)
    page = await signIn(browser, email, nginx.url)
    await page.goto('/admin/collections/answers')
    await expect(page.getByText('My child has a fever').first()).toBeVisible()
    // Published data is what others read at this address, and nginx has it.
    expect(await cacheOf('/api/answers')).toBe('MISS')
    expect(await cacheOf('/api/answers')).toBe('HIT')
    const drafts = await page.request.get('/api/answers?draft=true')
    expect([drafts.headers()['x-cache'], drafts.headers()['cache-control']]).toEqual([
      'BYPASS',
      expect.stringContaining('no-store'),
    ])
  })

  test('publish, and readers have it; withdraw, and within the minute nobody has', async () => {
    test.setTimeout(120_000)
    await order(otherAnswer, 'unpublish')
    expect((await read(otherAnswer)).status).toBe(404)
    await order(otherAnswer, 'publish')
    expect((await read(otherAnswer)).status).toBe(200)

    // From the moment it was last fetched to the last at which it may be shown.
    const said = (await read(answer)).headers.get('cache-control') ?? ''
    const [fresh, stale] = ['s-maxage', 'stale-while-revalidate'].map((name) =>
      Number(new RegExp(`${name}=(\\d+)`).exec(said)?.[1]),
    )
    expect((fresh ?? NaN) + (stale ?? NaN)).toBeLessThanOrEqual(60)
    await order(answer, 'withdraw', { reason: 'The dose was wrong.' })
    await waitUntil('it is gone behind nginx too', async () => (await read(answer)).status === 410, 65_000)
    expect(await (await read(answer)).text()).toContain('The dose was wrong.')
  })

  async function order(address: string, name: string, data: object = {}) {
    const { id } = (await (await fetch(`${site.url}/api${address}`)).json()) as { id?: string }
    ids.set(address, id ?? ids.get(address) ?? '')
    const response = await page.request.post(`/api/answers/${ids.get(address)}/${name}`, {
      data,
      headers: { origin: nginx.url },
    })
    expect([name, response.status(), await response.text()]).toEqual([name, 200, expect.any(String)])
  }
  const ids = new Map<string, string>()
})

test('while the site is away, readers read on, and are told so where nothing is left to show', async () => {
  const before = await (await read('/')).text()
  await site.server.stop()
  const away = await read('/')
  expect([away.status, await away.text()]).toEqual([200, before])
  const unknown = await read('/answers/never-read')
  expect([unknown.status, await unknown.text()]).toEqual([
    503,
    expect.stringContaining('We cannot show this page right now'),
  ])
})

function askFrom(localAddress: string, url: string, headers: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { localAddress, headers }, (response) => {
      response.resume().on('end', resolve)
    }).on('error', reject)
  })
}
