import { setTimeout as wait } from 'node:timers/promises'

import { kindsOfPage } from './support/measured-pages.mjs'
import { asBrowsersAsk } from './support/read-page.mjs'

const seconds = Number(process.env.SECONDS ?? 15)

/**
 * Readers while one address sends hostile requests as fast as they are answered: pages from memory, and a list
 * that is never kept. Fifteen seconds, or as many as SECONDS says.
 */
export async function measure({ ask, say, site }) {
  const { url, numbers } = await site.open()
  // The hostile come from another address of this machine, to which the limits of one address apply.
  const here = url.replace('localhost', '127.0.0.1')
  const readers = {
    url: here,
    connections: 8,
    headers: asBrowsersAsk,
    paths: [...kindsOfPage.map(({ address }) => address), neverKept],
  }
  const alone = await ask('load', { ...readers, seconds: 5 })
  const before = await megabytes(numbers)
  say(`      The flood goes on for ${seconds} s.`)
  const watch = watchMemory(numbers)
  const [reading, hostile] = await Promise.all([
    ask('load', { ...readers, seconds }),
    ask('hostile', { url: here, connections: 120, seconds, from: '127.0.0.2' }),
  ])
  const most = await watch.stop()
  for (const [kind, outcomes] of Object.entries(hostile.outcomes)) {
    say(
      `      ${kind}: ${Object.entries(outcomes)
        .map((one) => one.join(' × '))
        .join(', ')}`,
    )
  }
  const all = [reading.statuses, ...Object.values(hostile.outcomes)]
  return [
    { what: 'Readers alone, p95', measured: alone.p95, unit: 'ms' },
    { what: 'Readers meanwhile, p95', measured: reading.p95, unit: 'ms', below: 500 },
    { what: 'Readers meanwhile', measured: Math.round(reading.perSecond), unit: 'a second' },
    {
      what: 'Readers not served',
      measured: sumOf([reading.statuses], (status) => status !== '200'),
      atMost: 0,
    },
    { what: 'Hostile requests', measured: Math.round(sumOf(all.slice(1)) / seconds), unit: 'a second' },
    { what: 'Answered with 5xx', measured: sumOf(all, (status) => status.startsWith('5')), atMost: 0 },
    { what: 'Memory added', measured: most - before, unit: 'MB', below: 200 },
  ]
}

// From before the newest on: the first page of the list, asked for in a way that is never kept.
const neverKept = `/api/answers?cursor=${Buffer.from('["2999-01-01T00:00:00Z","00000000-0000-4000-8000-000000000000"]').toString('base64url')}`

const megabytes = async (numbers) => (await numbers()).process_resident_memory_bytes / 1_000_000

/** Looks twice a second; resolves to the most that was seen. */
function watchMemory(numbers) {
  let isOver = false
  const watching = (async () => {
    let most = 0
    while (!isOver) {
      most = Math.max(most, await megabytes(numbers))
      await wait(500)
    }
    return most
  })()
  return {
    stop: () => {
      isOver = true
      return watching
    },
  }
}

const sumOf = (tallies, counts = () => true) =>
  tallies.reduce(
    (total, tally) =>
      total + Object.entries(tally).reduce((sum, [name, count]) => sum + (counts(name) ? count : 0), 0),
    0,
  )
