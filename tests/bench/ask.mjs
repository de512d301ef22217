import { setTimeout as wait } from 'node:timers/promises'

import { kindsOfPage } from './support/measured-pages.mjs'
import { asBrowsersAsk } from './support/read-page.mjs'

const seconds = Number(process.env.SECONDS ?? 20)

/**
 * Letters, 20 a second, with the limiter counting; then bodies that are none, on the addresses that take letters,
 * beside readers.
 */
export async function measure({ ask, say, site }) {
  const { url, numbers } = await site.open()
  const here = url.replace('localhost', '127.0.0.1')
  // What runs for the first time is compiled.
  await ask('write-letters', { url: here, perSecond: 20, seconds: 5 })
  say(`      Letters come for ${seconds} s.`)
  const letters = await ask('write-letters', { url: here, perSecond: 20, seconds })

  const readers = {
    url: here,
    connections: 4,
    headers: asBrowsersAsk,
    paths: kindsOfPage.map(({ address }) => address),
  }
  const flood = { url: here, connections: 60, from: '127.0.0.2', only: 'letterbox' }
  // Buffers that every flood needs, whatever it sends, are there after the first.
  await Promise.all([ask('load', { ...readers, seconds }), ask('hostile', { ...flood, seconds })])
  const before = await settled(numbers)
  const [reading, hostile] = await Promise.all([
    ask('load', { ...readers, seconds }),
    ask('hostile', { ...flood, seconds }),
  ])
  const after = await settled(numbers)
  for (const [kind, outcomes] of Object.entries(hostile.outcomes)) {
    say(
      `      ${kind}: ${Object.entries(outcomes)
        .map((one) => one.join(' × '))
        .join(', ')}`,
    )
  }
  const kept = letters.statuses['201'] ?? 0
  const faults = Object.values(hostile.outcomes).flatMap((tally) => Object.entries(tally))
  return [
    { what: 'A letter at 20 a second, p50', measured: letters.p50, unit: 'ms' },
    { what: 'A letter at 20 a second, p95', measured: letters.p95, unit: 'ms', below: 60 },
    { what: 'Letters not kept', measured: seconds * 20 - kept, atMost: 0 },
    { what: 'Readers beside hostile bodies, p95', measured: reading.p95, unit: 'ms', below: 500 },
    {
      what: 'Hostile bodies answered with 5xx',
      measured: faults.reduce((sum, [status, count]) => sum + (status.startsWith('5') ? count : 0), 0),
      atMost: 0,
    },
    { what: 'Memory after them', measured: after - before, unit: 'MB', below: 5 },
  ]
}

/** The least that is seen within a few seconds, since what was let go is not given back at once. */
async function settled(numbers) {
  let least = Infinity
  for (let look = 0; look < 10; look++) {
    await wait(500)
    least = Math.min(least, (await numbers()).process_resident_memory_bytes / 1_000_000)
  }
  return least
}
