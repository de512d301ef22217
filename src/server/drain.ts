import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import type { Health } from './health'

const mostMs = 25_000

/**
 * Ends without dropping anybody: first `/readyz` says no, so that no more readers are sent here; then nothing
 * new is let in, what is under way is finished, and connections nobody uses are closed. 25 s at most.
 */
export async function drain(server: Server, health: Health, graceMs: number): Promise<void> {
  health.drain()
  await wait(graceMs)
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  // A connection is idle only once its last answer is out.
  const sweeper = setInterval(() => server.closeIdleConnections(), 100)
  await Promise.race([closed, wait(mostMs, undefined, { ref: false })])
  clearInterval(sweeper)
  server.closeAllConnections()
}
