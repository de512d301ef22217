import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'

import { readAddress, type Address } from './address'
import { newAssetService } from './asset-service'
import { hasBody, readBody, type Budget } from './body'
import { cleanedHeaders } from './cleaned-headers'
import { clientAddress, connectedAddress, isIn } from './client-address'
import { limitConnections } from './connections'
import { fault } from './faults'
import { newHealth, type Health } from './health'
import type { Journal, Note } from './journal'
import {
  answerBrokenRequests,
  bodyLimits,
  claimsSession,
  closeBehind,
  mostHeaders,
  serverLimits,
} from './limits'
import { requestWith, type NextSide } from './next-side'
import { newPageService } from './page-service'
import type { Answer } from './captured-response'
import { requestLineFault } from './request-line'
import { send } from './send'
import { log } from '@/platform/log'
import type { PageCache } from '@/platform/page-cache'

interface DoorParts {
  next: NextSide
  cache: PageCache
  journal: Journal
  proxies: BlockList
  connectionsPerAddress: number
}

/** The door: what every request passes first. It answers what it can from memory, and hands on the rest. */
export function openDoor(parts: DoorParts): { server: Server; health: Health } {
  const { cache, connectionsPerAddress, journal, next, proxies } = parts
  const pages = newPageService(cache, next)
  const assets = newAssetService(cache, next)
  const health = newHealth(next)
  const budget: Budget = { most: 64 * 1_048_576, used: 0 }

  function answerRequest(request: IncomingMessage, response: ServerResponse): void {
    const note = journal.open(request, response)
    if (health.isDraining()) response.shouldKeepAlive = false
    const wrong = faultOf(request)
    if (wrong !== null) return refuse(request, response, wrong)
    const hasCredentials = claimsSession(request) || 'authorization' in request.headers
    const address = readAddress(request.method ?? '', request.url ?? '', hasCredentials)
    note.kind = address.kind
    const page = address.kind === 'page' && !hasBody(request) ? pages.find(address.page) : null
    if (page) note.cache = 'hit'
    const answered = page ? send(request, response, page) : takeIn(request, response, address, note)
    if (answered instanceof Promise) answered.catch((error: unknown) => giveUp(request, response, error))
  }

  /** Takes a request in whole, and hands on of it what may go further. */
  async function takeIn(
    request: IncomingMessage,
    response: ServerResponse,
    address: Address,
    note: Note,
  ): Promise<void> {
    const connected = connectedAddress(request)
    note.client = clientAddress(connected, request.headers['x-forwarded-for'], proxies)
    const headers = cleanedHeaders(request.headers, {
      isPanel: address.kind === 'staff' && address.isPanel,
      isFromProxy: isIn(proxies, connected),
      client: note.client,
    })
    const { method, socket, url } = request
    if (!hasBody(request)) {
      return answer(request, requestWith(socket, { method, url, headers }, null), response, address, note)
    }
    const body = await readBody(request, response, { ...bodyLimits(address, claimsSession(request)), budget })
    if (!body.ok) return refuse(request, response, body.problem.status)
    try {
      const whole = requestWith(socket, { method, url, headers }, body.value)
      await answer(request, whole, response, address, note)
    } finally {
      budget.used -= body.value.byteLength
    }
  }

  /** `whole` is the request with nothing left to arrive, and nothing in it that nobody may say. */
  async function answer(
    request: IncomingMessage,
    whole: IncomingMessage,
    response: ServerResponse,
    address: Address,
    note: Note,
  ): Promise<void> {
    // These come in pieces, or are large: Next writes them itself.
    if (address.kind === 'staff' || address.kind === 'picture') return next.hand(whole, response)
    // The bytes come as they are and are compressed here.
    delete whole.headers['accept-encoding']
    await send(request, response, await makeAnswer(whole, address, note))
  }

  async function makeAnswer(
    request: IncomingMessage,
    address: Exclude<Address, { kind: 'staff' | 'picture' }>,
    note: Note,
  ): Promise<Answer> {
    switch (address.kind) {
      case 'page': {
        const served = await pages.make(address.page)
        note.cache = served.from
        return served.answer
      }
      case 'health':
        return health.answer(address.path)
      case 'asset':
        return assets.answer(address.path)
      case 'other':
        return next.answer(request)
    }
  }

  function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
    if (!request.complete) closeBehind(request, response)
    void send(request, response, fault(cache, status, request.url))
  }

  function giveUp(request: IncomingMessage, response: ServerResponse, err: unknown): void {
    log.error({ err }, 'A request could not be answered.')
    if (response.headersSent) response.destroy()
    else refuse(request, response, 500)
  }

  const server = createServer(serverLimits, answerRequest)
  server.on('checkContinue', answerRequest)
  limitConnections(server, connectionsPerAddress, proxies)
  answerBrokenRequests(server, (status) => fault(cache, status))
  return { server, health }
}

function faultOf(request: IncomingMessage): number | null {
  if (request.rawHeaders.length / 2 > mostHeaders) return 431
  return requestLineFault(request.method ?? '', request.url ?? '')
}
