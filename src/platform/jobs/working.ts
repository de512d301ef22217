import { setTimeout as wait } from 'node:timers/promises'

import type { Payload } from 'payload'

import { atWork, type Working } from './at-work'
import { attempt } from './attempt'
import { claimJob } from './claim'
import { tendJobs } from './tending'
import { log } from '@/platform/log'

interface WorkOrder {
  /** May throw while the database is away. */
  getPayload: () => Promise<Payload>
  /** How many jobs run side by side. */
  atOnce?: number
  /** How often to look for what nobody here was told of. */
  lookEveryMs?: number
  tendEveryMs?: number
}

/**
 * Does jobs until it is stopped, beside any other instance that does: what one has taken up, no other gets before
 * its lease ends. While the database is away it waits.
 */
export function startWorking({
  getPayload,
  atOnce = 4,
  lookEveryMs = 2_000,
  tendEveryMs = 20_000,
}: WorkOrder): Working {
  const stopping = new AbortController()
  const bell = newBell()
  const running = new Set<Promise<void>>()

  const working = Promise.all([
    keepDoing(stopping.signal, 'No jobs can be done; trying again.', async () => {
      const rung = bell.next()
      const payload = await getPayload()
      const claimed = running.size < atOnce ? await claimJob(payload) : null
      if (!claimed) return Promise.race([rung, pause(lookEveryMs, stopping.signal)])
      const run = attempt(payload, claimed).finally(() => {
        running.delete(run)
        bell.ring()
      })
      running.add(run)
    }),
    keepDoing(stopping.signal, 'Jobs cannot be tended; trying again.', async () => {
      await tendJobs(await getPayload())
      bell.ring()
      await pause(tendEveryMs, stopping.signal)
    }),
  ])

  const self: Working = {
    wake: bell.ring,
    stop: async () => {
      stopping.abort()
      bell.ring()
      await working
      await Promise.all(running)
      atWork().delete(self)
    },
  }
  atWork().add(self)
  return self
}

const longestPauseMs = 5_000

async function keepDoing(stop: AbortSignal, trouble: string, deed: () => Promise<void>): Promise<void> {
  for (let failures = 0; !stop.aborted;) {
    try {
      await deed()
      failures = 0
    } catch (err) {
      if (failures++ === 0) log.warn({ err }, trouble)
      await pause(Math.min(250 * 2 ** failures, longestPauseMs), stop)
    }
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  // Being stopped is a way to end, and no fault.
  wait(ms, undefined, { signal }).catch(() => undefined)

function newBell() {
  let ring = (): void => undefined
  return {
    /** Resolves the next time it rings from now on. */
    next: () => new Promise<void>((resolve) => (ring = resolve)),
    ring: () => ring(),
  }
}
