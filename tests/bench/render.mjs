import { Agent } from 'node:http'

import { download } from './support/download.mjs'
import { kindsOfPage } from './support/measured-pages.mjs'

const warmUp = 100
const requests = 300

/** How long a page takes that nobody keeps: asked for, looked up in the database, rendered and sent, one by one. */
export async function measure({ site }) {
  const { url } = await site.open()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const figures = []
  for (const { name, address } of kindsOfPage) {
    const times = await timesOf(url + address, agent)
    figures.push(
      { what: `${name}, p50`, measured: percentile(times, 50), unit: 'ms' },
      { what: `${name}, p95`, measured: percentile(times, 95), unit: 'ms', below: 50 },
      { what: `${name}, p99`, measured: percentile(times, 99), unit: 'ms' },
    )
  }
  agent.destroy()
  return figures
}

async function timesOf(url, agent) {
  const times = []
  for (let sent = 0; sent < warmUp + requests; sent++) {
    const { status, ms } = await download(url, agent)
    if (status !== 200) throw new Error(`${url} answered ${status}.`)
    if (sent >= warmUp) times.push(ms)
  }
  return times.sort((a, b) => a - b)
}

/** The time that `percent` of all requests did not exceed. */
const percentile = (sorted, percent) => sorted[Math.ceil((sorted.length * percent) / 100) - 1]
