import {
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import type { Duplex } from 'node:stream'

import type { Address } from './address'
import type { Answer } from './captured-response'

const seconds = 1_000

/** What Node itself holds a connection to. */
export const serverLimits: ServerOptions = {
  // URL and headers together.
  maxHeaderSize: 16 * 1_024,
  headersTimeout: 15 * seconds,
  // Bodies have a shorter time of their own (`bodyLimits`); this is for whatever gets past it.
  requestTimeout: 130 * seconds,
  connectionsCheckingInterval: 1 * seconds,
  // Longer than proxies keep theirs (nginx: 60 s), so that it is never us who closes just as one is used.
  keepAliveTimeout: 65 * seconds,
}

export const mostHeaders = 100
export const mostConnections = 5_000

/** What a body may weigh and take: a letter fits many times over; pictures only come from staff. */
export function bodyLimits({ kind }: Address, hasSession: boolean): { mostBytes: number; withinMs: number } {
  if (kind === 'staff' && hasSession) return { mostBytes: 3 * 1_024 * 1_024, withinMs: 120 * seconds }
  return { mostBytes: 64 * 1_024, withinMs: 15 * seconds }
}

const sessionCookie = /(?:^|;\s*)(?:__Host-)?payload-token=[^;]/

/** Whether a request claims to be somebody's who is signed in. Who they are is asked further in. */
export function claimsSession({ headers }: IncomingMessage): boolean {
  return sessionCookie.test(headers.cookie ?? '')
}

const lingerMs = 1_000

/**
 * Closes the connection behind an answer that was given before everything had arrived. Not at once: what is
 * still on its way would be answered by a reset, and a reset takes our answer from the reader's hands.
 */
export function closeBehind(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request
  response.shouldKeepAlive = false
  socket.destroySoon = () => {
    socket.end()
    request.resume()
    setTimeout(() => socket.destroy(), lingerMs).unref()
  }
}

const brokenRequests: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** Requests that are none: too large a head, too slow, no HTTP, or a wish to be connected elsewhere. */
export function answerBrokenRequests(server: Server, faultFor: (status: number) => Answer): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    endWith(socket, faultFor(brokenRequests[error.code ?? ''] ?? 400))
  })
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => endWith(socket, faultFor(405)))
  server.on('upgrade', (_request: IncomingMessage, socket: Duplex) => endWith(socket, faultFor(400)))
}

function endWith(socket: Duplex, { bytes, headers, status }: Answer): void {
  const lines = Object.entries(headers)
    .filter(([name]) => name !== 'content-length')
    .map(([name, value]) => `${name}: ${String(value)}\r\n`)
  const head = `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}`
  socket.write(`${head}content-length: ${String(bytes.byteLength)}\r\nconnection: close\r\n\r\n`)
  socket.end(bytes)
  setTimeout(() => socket.destroy(), lingerMs).unref()
}
