import { setTimeout as wait } from 'node:timers/promises'

import { apart, median, percentile } from './support/percentile.mjs'
import { signedIn } from './support/staff-session.mjs'

const rounds = 40
const email = 'slow.hand@example.org'

/**
 * How long signing in takes, and whether the time tells who has an account: a wrong password for an address that
 * there is and for one that there is not, in turn.
 */
export async function measure({ launchNode, onDatabase, site }) {
  const { databaseUrl, env, url } = await site.open()
  const { headers } = await signedIn({ launchNode }, { url, env }, email, ['--role', 'editor'])
  const password = 'four words nobody guesses'
  const forget = () => onDatabase(databaseUrl, (client) => client.query('delete from private.limits'))
  const timed = async (path, texts) => {
    const began = performance.now()
    const response = await fetch(`${url}/api/users/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: headers.origin },
      body: JSON.stringify(texts),
    })
    await response.text()
    return { ms: performance.now() - began, status: response.status }
  }
  const known = []
  const unknown = []
  const right = []
  const odd = []
  const note = (list, { ms, status }, expected) => {
    list.push(ms)
    if (status !== expected) odd.push(status)
  }
  const guess = async (list, address) =>
    note(list, await timed('login', { email: address, password: 'not what was chosen' }), 401)
  for (let round = 0; round < rounds; round++) {
    // Nobody is to be refused for having been measured.
    if (round % 5 === 0) await forget()
    // Whoever comes first in a round may find the machine in another state: they take turns.
    const both = [() => guess(known, email), () => guess(unknown, `nobody.${round}@example.org`)]
    for (const one of round % 2 === 0 ? both : both.reverse()) await one()
    note(right, await timed('login', { email, password }), 200)
    await wait(20)
  }
  await forget()
  return [
    { what: 'Sign-in, p95', measured: percentile(inOrder(right), 95), unit: 'ms', below: 500 },
    { what: 'Wrong password, median', measured: median(known), unit: 'ms' },
    { what: 'Unknown address, median', measured: median(unknown), unit: 'ms' },
    { what: 'Between the two', measured: apart(median(known), median(unknown)), unit: '%', below: 10 },
    { what: 'Other answers', measured: odd.length, atMost: 0 },
  ]
}

const inOrder = (times) => [...times].sort((a, b) => a - b)
