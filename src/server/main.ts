import { BlockList } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { openDoor } from './door'
import { drain } from './drain'
import { newJournal, type Line } from './journal'
import { mostConnections } from './limits'
import { keepHeapSmall, measureHeap } from './memory'
import { newMetrics, serveMetrics } from './metrics'
import { openNextSide, type NextSide } from './next-side'
import { env } from '@/platform/env'
import { finishJobs } from '@/platform/jobs/at-work'
import { log } from '@/platform/log'
import { readNetworks } from '@/platform/networks'
import { newPageCache, placePageCache } from '@/platform/page-cache'

/** One process: the door, and Next behind it. */
async function main(): Promise<void> {
  keepHeapSmall()
  const cache = placePageCache(newPageCache(env.PAGE_CACHE_MB))
  const metrics = newMetrics(cache)
  const next = await openNextSide(process.cwd(), env.SITE_URL, env.PORT)
  const { server, health } = openDoor({
    next,
    cache,
    journal: newJournal(metrics, env.REQUEST_LOG === '1' ? writeLine : null),
    proxies: readNetworks(env.TRUSTED_PROXIES) ?? new BlockList(),
    connectionsPerAddress: env.CONNECTIONS_PER_ADDRESS,
  })
  server.maxConnections = mostConnections
  server.listen(env.PORT)
  setTimeout(() => void warmUp(next), warmUpAfterMs).unref()
  if (env.METRICS_PORT) serveMetrics(metrics, env.METRICS_PORT)

  let isLeaving = false
  const leave = (graceMs: number) => {
    if (isLeaving) return
    isLeaving = true
    void Promise.all([drain(server, health, graceMs), finishJobs(jobsMayTakeMs)]).then(() => process.exit(0))
  }
  process.on('SIGTERM', () => leave(env.DRAIN_GRACE_MS))
  // Ctrl-C: whoever sits at the terminal waits.
  process.on('SIGINT', () => leave(0))
}

const warmUpAfterMs = 1_000
const warmUpAgainAfterMs = 5_000
const jobsMayTakeMs = 25_000

/**
 * Loading the panel holds everything up for most of a second: better now than when readers are here. With it comes
 * Payload, and with Payload the jobs that wait; so it goes on until the database is there.
 */
async function warmUp(next: NextSide): Promise<void> {
  while (!(await isRendered(next, '/admin/login'))) await wait(warmUpAgainAfterMs, undefined, { ref: false })
  measureHeap()
}

async function isRendered(next: NextSide, key: string): Promise<boolean> {
  try {
    return (await next.render(key)).status < 500
  } catch (err) {
    log.warn({ err }, 'The panel could not be loaded.')
    return false
  }
}

const writeLine = (line: Line) => log.info(line, 'answered')

main().catch((err: unknown) => {
  log.fatal({ err }, 'The server could not start.')
  process.exit(1)
})
