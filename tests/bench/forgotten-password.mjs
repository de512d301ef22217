import { setTimeout as wait } from 'node:timers/promises'

import { apart, median } from './support/percentile.mjs'
import { signedIn } from './support/staff-session.mjs'

const rounds = 200
const email = 'forgetful.hand@example.org'

/**
 * Whether the time in which a wish for a new password is answered tells who has an account. The mail server that is
 * named is away: each link is made, and goes nowhere.
 */
export async function measure({ launchNode, onDatabase, pickFreePort, serveBeside, site }) {
  const { databaseUrl, env, url } = await site.open()
  await signedIn({ launchNode }, { url, env }, email, ['--role', 'editor'])
  const mail = `smtp://127.0.0.1:${await pickFreePort()}`
  const server = await serveBeside({ ...env, MAIL_URL: mail, MAIL_FROM: 'Measured <measured@example.org>' })
  // Nobody is refused for having been measured, and what was asked for before is not under way any more.
  const forget = () =>
    onDatabase(databaseUrl, (client) =>
      client.query(
        `delete from private.limits; delete from pgboss.job where name in ('send-reset-link', 'send-mail')`,
      ),
    )
  const known = []
  const unknown = []
  const odd = []
  const ask = async (list, address) => {
    const began = performance.now()
    const response = await fetch(`${server.url}/api/users/forgot-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: env.SITE_URL ?? url },
      body: JSON.stringify({ email: address }),
    })
    await response.text()
    list.push(performance.now() - began)
    if (response.status !== 200) odd.push(response.status)
  }
  for (let round = 0; round < rounds; round++) {
    await forget()
    const both = [() => ask(known, email), () => ask(unknown, `nobody.${round}@example.org`)]
    for (const one of round % 2 === 0 ? both : both.reverse()) await one()
    await wait(20)
  }
  await server.stop()
  await forget()
  return [
    { what: 'Link for a known address, median', measured: median(known), unit: 'ms' },
    { what: 'Link for an unknown address, median', measured: median(unknown), unit: 'ms' },
    { what: 'Between the two', measured: apart(median(known), median(unknown)), unit: '%', below: 10 },
    { what: 'Other answers', measured: odd.length, atMost: 0 },
  ]
}
