import { setTimeout as wait } from 'node:timers/promises'
import { connect } from 'node:net'

import { afterEach, describe, expect, test } from '@jest/globals'

import { keepPage } from '@/platform/page-cache'
import { bodyOf, openTestDoor } from '@tests/support/door'
import { keptPage } from '@tests/support/pages'
import { waitUntil } from '@tests/support/wait-until'

type Door = Awaited<ReturnType<typeof openTestDoor>>
let open: Door[] = []
afterEach(async () => {
  await Promise.all(open.map((door) => door.close()))
  open = []
})
const openDoor = async (...how: Parameters<typeof openTestDoor>): Promise<Door> => {
  const door = await openTestDoor(...how)
  open.push(door)
  return door
}

/** A Next that says what it was asked. */
const echo: Parameters<typeof openTestDoor>[0] = async (request, response) => {
  const { headers, method, url } = request
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ headers, method, url, body: await bodyOf(request) }))
}
interface Echo {
  headers: Record<string, string>
  method: string
  url: string
  body: string
}
const asked = async (door: Door, path: string, init?: RequestInit) =>
  (await (await fetch(door.url + path, init)).json()) as Echo

describe('a public page', () => {
  test('is made from a request that carries nothing of whoever asked first', async () => {
    const door = await openDoor(echo)
    const seen = await asked(door, '/answers/cramps?utm=1', {
      headers: {
        cookie: 'a=b',
        authorization: 'x',
        'accept-language': 'fr',
        'x-forwarded-host': 'evil.example',
      },
    })
    expect(seen.url).toBe('/answers/cramps')
    expect(seen.headers).toEqual({
      host: 'column.example',
      'x-forwarded-host': 'column.example',
      'x-forwarded-proto': 'https',
    })
  })

  test('in memory is answered without Next', async () => {
    const door = await openDoor(() => {
      throw new Error('Nobody needs Next here.')
    })
    const { cache } = door
    const page = keptPage('Stretch the calf.', { generation: cache.generation, at: Date.now() })
    keepPage(cache, '/answers/cramps', 'cramps', page)
    expect(await (await fetch(`${door.url}/answers/cramps`)).text()).toBe('Stretch the calf.')
    await waitUntil('it is written down', () => door.lines.length === 1)
    expect(door.lines[0]).toMatchObject({ cache: 'hit', status: 200, path: '/answers/cramps' })
  })

  test('whose maker throws, or ends without a word, is a page of trouble', async () => {
    for (const handle of [
      () => {
        throw new Error('No.')
      },
      (_: unknown, response: { destroy: (error: Error) => unknown }) =>
        void response.destroy(new Error('No.')),
    ]) {
      const door = await openDoor(handle)
      expect((await fetch(`${door.url}/answers/cramps`)).status).toBe(500)
    }
  })
})

describe('what goes on to Next', () => {
  test('arrives whole, with its body', async () => {
    const door = await openDoor(echo)
    for (const path of ['/ask', '/admin/account', '/api/answers']) {
      const seen = await asked(door, path, {
        method: 'POST',
        body: 'Dear Doctors,',
        headers: { cookie: 'a=b' },
      })
      expect(seen).toMatchObject({ method: 'POST', url: path, body: 'Dear Doctors,' })
      expect(seen.headers.cookie).toBe('a=b')
    }
  })

  test('from the panel may be large with a session, and may come in pieces', async () => {
    const door = await openDoor(echo)
    const body = 'x'.repeat(2_000_000)
    const headers = { cookie: 'payload-token=abc' }
    expect((await asked(door, '/api/media', { method: 'POST', body, headers })).body).toHaveLength(2_000_000)
    const pieces = new ReadableStream({
      async start(controller) {
        for (let piece = 0; piece < 4; piece++) {
          controller.enqueue(Buffer.from('piece '))
          await wait(1)
        }
        controller.close()
      },
    })
    const seen = await asked(door, '/ask', { method: 'POST', body: pieces, duplex: 'half' } as RequestInit)
    expect(seen.body).toBe('piece piece piece piece ')
  })

  test('may be answered in pieces, as the panel is', async () => {
    let goOn: () => void = () => undefined
    const door = await openDoor(async (_, response) => {
      response.write('first ')
      await new Promise<void>((resolve) => (goOn = resolve))
      response.end('second')
    })
    const response = await fetch(`${door.url}/admin`)
    const reader = response.body?.getReader()
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first ')
    goOn()
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('second')
  })

  test('says whose request it is only as far as we know it ourselves', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' }
    const seen = await asked(await openDoor(echo), '/ask', { headers })
    expect(seen.headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1' })
    expect(seen.headers['x-forwarded-proto']).toBeUndefined()
    const behindProxy = await openDoor(echo, { proxies: '127.0.0.0/8' })
    expect((await asked(behindProxy, '/ask', { headers })).headers).toMatchObject(headers)
    await waitUntil('it is written down', () => behindProxy.lines.length === 1)
    expect(behindProxy.lines[0]?.client).toBe('203.0.113.0')
  })
})

describe('the log', () => {
  test('knows no value, no secret and no whole address', async () => {
    const door = await openDoor(echo)
    await fetch(`${door.url}/receipt/canary-1?token=canary-2`, {
      headers: { cookie: 'canary-3', 'user-agent': 'canary-4' },
    })
    await fetch(`${door.url}/ask?q=canary-5`, { method: 'POST', body: 'canary-6' })
    await waitUntil('both are written down', () => door.lines.length === 2)
    expect(JSON.stringify(door.lines)).not.toContain('canary')
    expect(door.lines[0]).toMatchObject({
      method: 'GET',
      path: '/receipt/…',
      query: ['token'],
      client: '127.0.0.0',
    })
  })
})

describe('one client', () => {
  test('may hold so many connections and no more, unless it is a proxy of ours', async () => {
    const hold = (door: Door, count: number) =>
      Array.from({ length: count }, () => {
        const socket = connect(Number(new URL(door.url).port), '127.0.0.1')
        socket.on('error', () => undefined)
        return socket
      })
    const door = await openDoor(echo, { connectionsPerAddress: 5 })
    const sockets = hold(door, 12)
    await waitUntil('seven are closed', () => sockets.filter(({ closed }) => closed).length === 7)
    sockets.forEach((socket) => socket.destroy())
    await waitUntil(
      'there is room again',
      async () => (await fetch(`${door.url}/ask`).catch(() => null))?.ok === true,
    )

    const ours = await openDoor(echo, { connectionsPerAddress: 5, proxies: '127.0.0.1' })
    const proxys = hold(ours, 12)
    expect((await fetch(`${ours.url}/ask`)).ok).toBe(true)
    expect(proxys.filter(({ closed }) => closed)).toEqual([])
    proxys.forEach((socket) => socket.destroy())
  })
})
