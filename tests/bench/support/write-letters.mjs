import { percentile } from './percentile.mjs'

/**
 * Sends letters as clients do, so many a second whether or not earlier ones were answered, each from an address of its
 * own. Reports how long they took and what they were answered with.
 */
const { url, perSecond, seconds } = JSON.parse(process.argv[2])
const times = []
const statuses = {}
const all = []
const run = Date.now().toString(36)
const count = perSecond * seconds
const begun = performance.now()

for (let at = 0; at < count; at++) {
  const wait = begun + (at * 1_000) / perSecond - performance.now()
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  all.push(send(at))
}
await Promise.all(all)
times.sort((a, b) => a - b)
const [p50, p95, p99] = [50, 95, 99].map((percent) => percentile(times, percent))
console.log(JSON.stringify({ statuses, p50, p95, p99 }))

async function send(at) {
  const sentAt = performance.now()
  const response = await fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': `bench-of-letters-${run}-${at}`,
      'x-forwarded-for': `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`,
    },
    body: JSON.stringify({
      letter: `Letter ${at}. For three weeks I have woken at 4 each morning with a cramp in my calf. I stretch before bed and drink enough. What else can I do?`,
      consent: { process: true, publish: false },
      contact: { name: 'Maren Lindqvist', email: `maren-${at}@post.example`, reply: 'none' },
    }),
  }).catch(() => null)
  await response?.arrayBuffer()
  times.push(performance.now() - sentAt)
  const outcome = response === null ? 'broken' : String(response.status)
  statuses[outcome] = (statuses[outcome] ?? 0) + 1
}
