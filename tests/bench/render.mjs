import { Agent } from 'node:http'

import { kindsOfPage } from './support/measured-pages.mjs'
import { percentile } from './support/percentile.mjs'
import { timesOfMaking } from './support/uncached.mjs'

const requests = 300

/** How long a page takes that nobody keeps: asked for, looked up in the database, rendered and sent, one by one. */
export async function measure({ onDatabase, site }) {
  const { url, databaseUrl, numbers } = await site.open()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const figures = []
  await onDatabase(databaseUrl, async (client) => {
    for (const { name, address } of kindsOfPage) {
      const times = await timesOfMaking({
        client,
        numbers,
        url: url + address,
        tags: ['settings', 'answers'],
        requests,
        agent,
      })
      figures.push(
        { what: `${name}, p50`, measured: percentile(times, 50), unit: 'ms' },
        { what: `${name}, p95`, measured: percentile(times, 95), unit: 'ms', below: 50 },
        { what: `${name}, p99`, measured: percentile(times, 99), unit: 'ms' },
      )
    }
  })
  agent.destroy()
  return figures
}
