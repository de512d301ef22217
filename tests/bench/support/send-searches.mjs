import { connect } from 'node:net'

import { percentile } from './percentile.mjs'
import { wholeResponses } from './whole-responses.mjs'

/**
 * Searches so many times a second, whether or not earlier ones were answered: `paths` in turn, with a connection for
 * each, all from one address or each from an address of its own. A path that no command line holds comes as how it
 * begins and what is repeated how often. Reports by path how long they took and what they
 * were answered with. Own sockets, since what a client library would refuse to send is sent, too.
 */
const { url, paths: given, perSecond, seconds, isOnePlace } = JSON.parse(process.argv[2])
const { host, hostname, port } = new URL(url)
const paths = given.map((path) =>
  typeof path === 'string' ? path : path.start + path.word.repeat(path.times),
)
const tallies = paths.map(() => ({ times: [], statuses: {} }))
const all = []
const begun = performance.now()

for (let at = 0; at < perSecond * seconds; at++) {
  const wait = begun + (at * 1_000) / perSecond - performance.now()
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  all.push(send(at))
}
await Promise.all(all)
const outcomes = tallies.map(({ statuses, times }) => {
  times.sort((a, b) => a - b)
  return { statuses, p50: percentile(times, 50), p95: percentile(times, 95), most: times.at(-1) }
})
console.log(JSON.stringify(outcomes))

function send(at) {
  const place = isOnePlace ? '10.9.9.9' : `10.${(at >> 8) & 255}.${at & 255}.7`
  const { statuses, times } = tallies[at % paths.length]
  const lines = [`GET ${paths[at % paths.length]} HTTP/1.1`, `host: ${host}`, `x-forwarded-for: ${place}`]
  return new Promise((resolve) => {
    const read = wholeResponses()
    const sentAt = performance.now()
    const note = (outcome) => {
      times.push(performance.now() - sentAt)
      statuses[outcome] = (statuses[outcome] ?? 0) + 1
      socket.destroy()
      resolve()
    }
    const socket = connect({ port: Number(port), host: hostname })
    socket.setNoDelay(true)
    socket.on('connect', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`))
    socket.on('data', (bytes) => {
      const answer = read(bytes)
      if (answer) note(answer.status)
    })
    socket.on('error', () => note('broken'))
  })
}
