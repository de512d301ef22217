import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { hostileKinds, letterboxKinds } from './hostile-kinds.mjs'

/**
 * Sends what the hostile send, all kinds in turn, over as many connections as one address may hold and some more,
 * as fast as they are answered. Reports what came back, by kind and status.
 */
const { url, connections, seconds, from, only } = JSON.parse(process.argv[2])
const kinds = only === 'letterbox' ? letterboxKinds : hostileKinds
const { hostname, port } = new URL(url)
const until = performance.now() + seconds * 1_000
const outcomes = {}
// Who holds all connections sends nothing else.
const mostSlow = connections / 3
let number = 0
let slow = 0

await Promise.all(Array.from({ length: connections }, goOn))
console.log(JSON.stringify({ outcomes }))
process.exit(0)

async function goOn() {
  while (performance.now() < until) {
    const kind = kinds[number++ % kinds.length]
    if (kind.slowly && ++slow > mostSlow) continue
    const outcome = await Promise.race([sendOne(kind, number), wait(until - performance.now(), 'held')])
    outcomes[kind.name] ??= {}
    outcomes[kind.name][outcome] = (outcomes[kind.name][outcome] ?? 0) + 1
    // Refused at the door as one too many: this machine's own ports would run out before the site did.
    if (outcome === 'closed' || outcome === 'ECONNRESET') await wait(20)
  }
}

/** Resolves to the status of the first answer, or how the connection ended without one. */
function sendOne(kind, at) {
  return new Promise((resolve) => {
    const socket = connect({ port: Number(port), host: hostname, localAddress: from })
    const settle = (outcome) => {
      clearInterval(dripping)
      socket.destroy()
      resolve(outcome)
    }
    let dripping = null
    const goOnSending = () => {
      while (!socket.destroyed && socket.write(kind.endlessly));
    }
    socket.on('connect', () => {
      socket.write(kind.send(at))
      if (kind.slowly) dripping = setInterval(() => socket.write('a'), 1_000)
      if (kind.endlessly) socket.on('drain', goOnSending) && goOnSending()
    })
    socket.on('data', (bytes) => settle(bytes.toString('latin1', 9, 12)))
    socket.on('error', ({ code }) => settle(code))
    socket.on('close', () => settle('closed'))
  })
}
