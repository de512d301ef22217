import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { truncatedAddress } from './client-address'
import { loggedPath } from './logged-path'
import type { Metrics, RouteKind } from './metrics'
import { log } from '@/platform/log'

/** What becomes known of a request while it is answered. */
export interface Note {
  kind: RouteKind
  cache?: 'hit' | 'miss' | 'stale'
  client: string
}

/** Writes down each request once it is answered: one line of JSON where that is wanted, and numbers in any case. */
export function newJournal(metrics: Metrics, isWritten: boolean) {
  return {
    open(request: IncomingMessage, response: ServerResponse): Note {
      const begun = performance.now()
      const note: Note = { kind: 'other', client: request.socket.remoteAddress ?? '' }
      // Next may write its own idea of the address over it.
      const { method = '', url = '' } = request
      const before = request.socket.bytesWritten
      response.once('close', () => {
        const ms = performance.now() - begun
        metrics.count(note.kind, response.statusCode, ms, note.cache)
        if (!isWritten) return
        log.info(
          {
            request: {
              id: randomUUID(),
              method,
              ...loggedPath(url),
              status: response.statusCode,
              bytes: request.socket.bytesWritten - before,
              ms: Math.round(ms * 10) / 10,
              cache: note.cache,
              client: truncatedAddress(note.client),
              ...(response.writableFinished ? {} : { brokenOff: true }),
            },
          },
          'answered',
        )
      })
      return note
    },
  }
}

export type Journal = ReturnType<typeof newJournal>
