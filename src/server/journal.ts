import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { truncatedAddress } from './client-address'
import { loggedPath } from './logged-path'
import type { Metrics, RouteKind } from './metrics'

/** What becomes known of a request while it is answered. */
export interface Note {
  kind: RouteKind
  cache?: 'hit' | 'miss' | 'stale'
  client: string
}

/** What is written down of one request: never a value of its query, a letter, a contact or a whole address. */
export interface Line {
  id: string
  method: string
  path: string
  /** Names of parameters. */
  query?: string[]
  status: number
  bytes: number
  ms: number
  cache?: Note['cache']
  client: string
  brokenOff?: true
}

/** Notes each request once it is answered: numbers in any case, and a line where somebody wants one. */
export function newJournal(metrics: Pick<Metrics, 'count'>, write: ((line: Line) => void) | null) {
  return {
    open(request: IncomingMessage, response: ServerResponse): Note {
      const begun = performance.now()
      const note: Note = { kind: 'other', client: request.socket.remoteAddress ?? '' }
      // Next writes its own idea of the address over the one that was sent.
      const { method = '', url = '' } = request
      const before = write ? request.socket.bytesWritten : 0
      // It comes once, and `on` costs half of `once`.
      response.on('close', () => {
        const ms = performance.now() - begun
        metrics.count(note.kind, response.statusCode, ms, note.cache)
        write?.({
          id: randomUUID(),
          method,
          ...loggedPath(url),
          status: response.statusCode,
          bytes: request.socket.bytesWritten - before,
          ms: Math.round(ms * 10) / 10,
          ...(note.cache ? { cache: note.cache } : {}),
          client: truncatedAddress(note.client),
          ...(response.writableFinished ? {} : { brokenOff: true }),
        })
      })
      return note
    },
  }
}

export type Journal = ReturnType<typeof newJournal>
