import { expect, test } from '@playwright/test'

import { rawRequest } from '@tests/support/e2e/raw-request'

let site = ''
let answer = ''

test.beforeAll(async ({ baseURL }) => {
  site = baseURL ?? ''
  answer = `/answers/${/\/answers\/([a-z0-9-]+)"/.exec(await (await fetch(`${site}/answers`)).text())?.[1] ?? ''}`
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site + path, { headers, redirect: 'manual' })

test.describe('a reader’s browser', () => {
  test('gets a page as small as it can read it, and the same page every way', async () => {
    const asked = ['br, gzip', 'gzip', 'identity']
    const answers = await Promise.all(asked.map((encoding) => get(answer, { 'accept-encoding': encoding })))
    expect(answers.map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', 'gzip', null])
    const sizes = answers.map(({ headers }) => Number(headers.get('content-length')))
    expect(sizes[0]).toBeLessThan((sizes[2] ?? 0) / 2)
    expect(sizes[0]).toBeLessThan(sizes[1] ?? 0)
    expect(new Set(await Promise.all(answers.map((each) => each.text()))).size).toBe(1)
    for (const { headers } of answers) expect(headers.get('vary')).toBe('Accept-Encoding')
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(3)
  })

  test('is not sent again what it has, and may ask for the headers alone', async () => {
    const first = await get(answer)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    const again = await get(answer, { 'if-none-match': `"something-else", W/${etag}` })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect((await get(answer, { 'if-none-match': '"something-else"' })).status).toBe(200)
    const head = await fetch(site + answer, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('content-length')).toBe(first.headers.get('content-length'))
  })

  test('gets trouble in few bytes, too', async () => {
    for (const [path, method] of [
      ['/nowhere', 'GET'],
      ['/answers', 'POST'],
    ] as const) {
      const response = await fetch(site + path, { method, headers: { 'accept-encoding': 'br' } })
      expect([path, response.headers.get('content-encoding')]).toEqual([path, 'br'])
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
  })

  test('gets the same page whatever cookies and parameters come along (cases 98, 99)', async () => {
    const etag = (await get(answer)).headers.get('etag')
    for (const odd of ['?utm_source=mail', '?preview=1', '?draft=1&_rsc=abc']) {
      expect((await get(answer + odd)).headers.get('etag')).toBe(etag)
    }
    const withCookies = await get(answer, { cookie: 'payload-token=nonsense; _ga=1; __prerender_bypass=1' })
    expect(withCookies.headers.get('etag')).toBe(etag)
    expect(withCookies.headers.get('set-cookie')).toBeNull()
  })
})

test.describe('whoever plays with headers', () => {
  test('never gets anything but the page from its address (case 97)', async () => {
    const etag = (await get(answer)).headers.get('etag')
    for (const name of [
      'rsc',
      'next-router-prefetch',
      'next-action',
      'x-nextjs-data',
      'x-middleware-subrequest',
      'x-invoke-path',
      'x-matched-path',
    ]) {
      for (const path of [answer, '/nowhere']) {
        const response = await get(path, { [name]: '/admin' })
        expect([name, path, response.status, response.headers.get('content-type')]).toEqual([
          name,
          path,
          path === answer ? 200 : 404,
          'text/html; charset=utf-8',
        ])
        if (path === answer) expect(response.headers.get('etag')).toBe(etag)
      }
    }
  })

  test('writes nothing into a page or a redirect by naming another host (case 96)', async () => {
    const evil = 'x-forwarded-host: evil.example\nx-forwarded-proto: gopher\nx-original-url: /evil.example\n'
    for (const path of ['/answers?page=1', `${answer}?first`, '/nowhere', '/answers/', '/admin/login']) {
      const { text } = await rawRequest(
        site,
        `GET ${path} HTTP/1.1\nhost: evil.example\n${evil}connection: close\n\n`,
      )
      expect([path, text.includes('evil.example'), text.includes('gopher')]).toEqual([path, false, false])
    }
  })
})

test.describe('whoever sends too much', () => {
  const letter = (more: string) => `POST /answers HTTP/1.1\nhost: column\ncontent-type: text/plain\n${more}\n`

  test('is refused before a byte of it is read, where they say so beforehand (case 40)', async () => {
    const { status, text, sent } = await rawRequest(site, letter('content-length: 1048576\n'))
    expect([status, sent]).toEqual([413, 0])
    expect(text).toContain('This is more than we can take in')
    expect(text).toMatch(/connection: close/i)
  })

  test('is cut off at the limit, where they do not (case 41)', async () => {
    const chunk = Buffer.concat([Buffer.from('4000\r\n'), Buffer.alloc(0x4000, 'a'), Buffer.from('\r\n')])
    const { status, sent } = await rawRequest(site, letter('transfer-encoding: chunked\n'), () => chunk)
    expect(status).toBe(413)
    // What the machine itself takes in before anybody looks is some megabytes; it is not 200.
    expect(sent).toBeLessThan(20_000_000)
  })

  test('may not send large things to the panel without a session either', async () => {
    for (const path of ['/admin/login', '/api/media', '/api/users/login']) {
      const head = `POST ${path} HTTP/1.1\nhost: column\ncontent-length: 2000000\n\n`
      expect([path, (await rawRequest(site, head)).status]).toEqual([path, 413])
    }
    const withCookie = `POST /api/media HTTP/1.1\nhost: column\ncookie: payload-token=a\ncontent-length: 4000000\n\n`
    expect((await rawRequest(site, withCookie)).status).toBe(413)
  })

  test('is told so of an address, of headers and of their number (case 90)', async () => {
    expect((await get(`/${'a'.repeat(9_000)}`)).status).toBe(414)
    const many = Array.from({ length: 150 }, (_, at) => `x-${at}: 1\n`).join('')
    expect(
      (await rawRequest(site, `GET / HTTP/1.1\nhost: column\nconnection: close\n${many}\n`)).status,
    ).toBe(431)
    const large = `GET / HTTP/1.1\nhost: column\nx-large: ${'a'.repeat(20_000)}\n\n`
    expect((await rawRequest(site, large)).status).toBe(431)
  })

  test('and takes for ever over it is not waited for (case 42)', async () => {
    test.slow()
    const { status } = await rawRequest(site, letter('content-length: 100\n'))
    expect(status).toBe(408)
  })
})

test('what is no request of ours is answered by a page of ours, and never by a fault', async () => {
  for (const path of ['/answers/%ff', '/%', '/a%00b', '//evil.example/', '/admin/%ff', '/api/%ff']) {
    const { status, text } = await rawRequest(
      site,
      `GET ${path} HTTP/1.1\nhost: column\nconnection: close\n\n`,
    )
    expect([path, status, text.includes('We cannot read this address')]).toEqual([path, 400, true])
  }
  for (const method of ['TRACE', 'PROPFIND']) {
    expect((await rawRequest(site, `${method} / HTTP/1.1\nhost: column\nconnection: close\n\n`)).status).toBe(
      405,
    )
  }
  expect((await rawRequest(site, 'CONNECT evil.example:443 HTTP/1.1\nhost: evil.example\n\n')).status).toBe(
    405,
  )
  expect((await rawRequest(site, 'nonsense\n\n')).status).toBe(400)
})

test('whoever looks after the site can ask whether it lives and whether it serves', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const response = await get(path)
    expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 200, 'no-store'])
  }
})
