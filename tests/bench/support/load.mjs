import { connect } from 'node:net'

import { percentile } from './percentile.mjs'
import { wholeResponses } from './whole-responses.mjs'

/**
 * Readers, in a process of their own: each connection asks, waits for the whole answer and asks again. Own
 * sockets and not autocannon: at this rate a client that parses headers takes more of the machine than the
 * server it measures, and one that is there needs no network.
 */
const {
  url,
  paths,
  connections,
  seconds = Infinity,
  requests = Infinity,
  headers = {},
  from,
} = JSON.parse(process.argv[2])
const { host, hostname, port } = new URL(url)
const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
const asked = paths.map((path) =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\n${lines.join('')}\r\n`),
)

let sent = 0
const times = []
const statuses = {}
const begun = performance.now()
const until = begun + seconds * 1_000

await Promise.all(Array.from({ length: connections }, readOn))
const took = (performance.now() - begun) / 1_000
times.sort((a, b) => a - b)
const [p50, p95, p99] = [50, 95, 99].map((percent) => percentile(times, percent))
console.log(JSON.stringify({ statuses, perSecond: times.length / took, p50, p95, p99 }))

async function readOn() {
  while (!isOver()) await readOverOneConnection()
}

function isOver() {
  return sent >= requests || performance.now() >= until
}

/** Until there is no more to ask for, or the server closes. */
function readOverOneConnection() {
  return new Promise((resolve) => {
    const socket = connect({ port: Number(port), host: hostname, localAddress: from })
    const read = wholeResponses()
    let askedAt = null
    const ask = () => {
      if (isOver()) return void socket.end()
      askedAt = performance.now()
      socket.write(asked[sent++ % asked.length])
    }
    const note = (outcome) => {
      times.push(performance.now() - askedAt)
      statuses[outcome] = (statuses[outcome] ?? 0) + 1
      askedAt = null
    }
    socket.setNoDelay(true)
    socket.on('connect', ask)
    socket.on('data', (bytes) => {
      const answer = read(bytes)
      if (answer === null) return
      note(answer.status)
      if (!answer.isLast) ask()
    })
    socket.on('error', (error) => (statuses[error.code] = (statuses[error.code] ?? 0) + 1))
    socket.on('close', () => {
      if (askedAt !== null) note('broken')
      resolve()
    })
  })
}
