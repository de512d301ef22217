import { Agent } from 'node:http'

import { download } from './support/download.mjs'
import { addAnswers, removeAnswers } from './support/many-answers.mjs'
import { sourceDocument } from './support/measured-pages.mjs'
import { median, percentile } from './support/percentile.mjs'
import { asBrowsersAsk } from './support/read-page.mjs'
import { signedIn } from './support/staff-session.mjs'
import { sayMoved, timesOfMaking } from './support/uncached.mjs'

const many = 50_000
const requests = 300

/**
 * The published API: one answer beside Payload's own REST, which somebody on the staff asks for the same answer;
 * and the first and last page of lists that are long and in no cache, as data and as documents.
 */
export async function measure(tools) {
  const site = await tools.site.open()
  const { headers } = await signedIn(tools, site, 'measuring@example.org', ['--role', 'editor'])
  return tools.onDatabase(site.databaseUrl, async (client) => {
    const one = await besidePayload(tools, site, client, headers)
    tools.say(`      Adding ${many} answers.`)
    await addAnswers(client, sourceDocument.address, many, { isWhole: false })
    await sayMoved(client, ['answers'])
    try {
      return [...one, ...(await longLists(site, client))]
    } finally {
      await removeAnswers(client)
      await sayMoved(client, ['answers'])
    }
  })
}

async function besidePayload({ ask }, { url }, client, headers) {
  const slug = sourceDocument.address.split('/').at(-1)
  const { rows } = await client.query('select id from answers where slug = $1', [slug])
  const order = { url, connections: 16, seconds: 3 }
  const ours = { ...order, paths: [`/api/answers/${slug}`], headers: asBrowsersAsk }
  const theirs = {
    ...order,
    paths: [`/api/answers/${rows[0].id}?depth=1`],
    headers: { ...headers, ...asBrowsersAsk },
  }
  const rounds = []
  for (let round = 0; round < 4; round++) {
    const both = [await ask('load', ours), await ask('load', theirs)]
    const statuses = both.flatMap((each) => Object.keys(each.statuses))
    if (statuses.some((status) => status !== '200')) throw new Error(`Also answered: ${statuses.join(', ')}.`)
    // The first is for getting warm.
    if (round > 0) rounds.push(both.map(({ perSecond }) => perSecond))
  }
  const unit = 'a second'
  return [
    { what: '/api/answers/:slug', measured: Math.round(median(rounds.map(([a]) => a))), unit },
    { what: "Payload's REST, the same answer", measured: Math.round(median(rounds.map(([, b]) => b))), unit },
    { what: 'Ours beside it', measured: median(rounds.map(([a, b]) => a / b)), unit: 'times', atLeast: 30 },
  ]
}

async function longLists({ url, numbers }, client) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const { rows } = await client.query(
    `select published_at as after, id from answers where _status = 'published' order by published_at, id limit 1 offset 20`,
  )
  const { answers, doctor } = await aboutTheColumn(client)
  // A list that goes on from a place is never kept; from before the newest on it is the first page.
  const addresses = {
    'The first page as data': `/api/answers?cursor=${cursorBehind(new Date('2999-01-01'), rows[0].id)}`,
    'The last page as data': `/api/answers?cursor=${cursorBehind(rows[0].after, rows[0].id)}`,
  }
  const documents = {
    'The first page': '/answers',
    'The last page': `/answers?page=${Math.ceil(answers / 20)}`,
  }
  const figures = []
  for (const [what, address] of Object.entries(addresses)) {
    figures.push(...figuresOf(what, await timesOf(url + address, agent)))
  }
  for (const [what, address] of Object.entries(documents)) {
    const times = await timesOfMaking({
      client,
      numbers,
      url: url + address,
      tags: [`doctor:${doctor}`],
      requests,
      agent,
    })
    figures.push(...figuresOf(what, times))
  }
  agent.destroy()
  return figures
}

/** How many answers readers find, and who wrote most of them: when that name is corrected, every list is made anew. */
async function aboutTheColumn(client) {
  const { rows } = await client.query(
    `select (select count(*)::int from answers where _status = 'published') as answers,
            (select doctors_id from answers_rels where path = 'doctors' group by 1 order by count(*) desc limit 1) as doctor`,
  )
  return rows[0]
}

async function timesOf(url, agent) {
  const times = []
  for (let sent = 0; sent < requests + 100; sent++) {
    const { status, ms } = await download(url, agent)
    if (status !== 200) throw new Error(`${url} answered ${status}.`)
    if (sent >= 100) times.push(ms)
  }
  return times.sort((a, b) => a - b)
}

const cursorBehind = (at, id) => Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url')

const figuresOf = (what, times) => [
  { what: `${what}, p50`, measured: percentile(times, 50), unit: 'ms', below: 5 },
  { what: `${what}, p95`, measured: percentile(times, 95), unit: 'ms' },
]
