import { createServer, IncomingMessage, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'

import next from 'next'

import { CapturedResponse, type Answer } from './captured-response'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Next, as the door sees it. */
export interface NextSide {
  /** Makes a page for everybody: the request carries nothing of whoever happened to ask first. */
  render: (key: string) => Promise<Answer>
  /** Answers one request, as a value. */
  answer: (request: IncomingMessage) => Promise<Answer>
  /** Answers one request as it pleases: streams, server functions, uploads. */
  hand: Handle
}

/** Starts Next in this process. Nothing but the door listens. */
export async function openNextSide(root: string, siteUrl: string, port: number): Promise<NextSide> {
  // Given a server of its own that never listens, Next leaves the door's upgrades alone.
  const app = next({ dev: false, dir: root, port, httpServer: createServer() })
  await app.prepare()
  return sideOf(app.getRequestHandler(), siteUrl)
}

export function sideOf(handle: Handle, siteUrl: string): NextSide {
  const { host, protocol } = new URL(siteUrl)
  const headers = { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) }
  const answer = (request: IncomingMessage): Promise<Answer> => {
    const response = new CapturedResponse(request)
    // Next answers its own failures; should it not, nobody waits for a page that will never end.
    return Promise.race([response.answer, handle(request, response).then(() => response.answer)])
  }
  return { hand: handle, answer, render: (key) => answer(pageRequest(key, headers)) }
}

/** A request that nobody sent. */
function pageRequest(url: string, headers: IncomingHttpHeaders): IncomingMessage {
  return requestWith(new Socket(), { method: 'GET', url, headers: { ...headers } }, null)
}

/** A request as Next shall see it, with its whole body. */
export function requestWith(
  socket: Socket,
  { method, url, headers }: Pick<IncomingMessage, 'headers' | 'method' | 'url'>,
  body: Uint8Array | null,
): IncomingMessage {
  const request = new IncomingMessage(socket)
  request.method = method
  request.url = url
  request.httpVersion = '1.1'
  request.httpVersionMajor = 1
  request.httpVersionMinor = 1
  request.headers = headers
  request.rawHeaders = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((each) => [name, each]),
  )
  if (body && body.byteLength > 0) request.push(body)
  request.push(null)
  request.complete = true
  return request
}
