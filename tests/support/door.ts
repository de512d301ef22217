import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { readNetworks } from '@/platform/networks'
import { openDoor } from '@/server/door'
import { newJournal, type Line } from '@/server/journal'
import { sideOf } from '@/server/next-side'
import { hearingCache } from './pages'

type Handle = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** A door that listens, in front of a Next that the test makes up. */
export async function openTestDoor(handle: Handle, { proxies = '', connectionsPerAddress = 100 } = {}) {
  const cache = hearingCache()
  cache.heardAt = Date.now()
  const lines: Line[] = []
  const { server, health } = openDoor({
    next: sideOf(async (request, response) => handle(request, response), 'https://column.example'),
    cache,
    journal: newJournal({ count: () => undefined }, (line) => lines.push(line)),
    proxies:
      readNetworks(proxies) ??
      (() => {
        throw new Error('These are no networks.')
      })(),
    connectionsPerAddress,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    cache,
    health,
    lines,
    server,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The whole body of a request, as a route reads it. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
