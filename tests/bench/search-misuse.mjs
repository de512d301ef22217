import { kindsOfPage } from './support/measured-pages.mjs'
import { asBrowsersAsk } from './support/read-page.mjs'

const seconds = Number(process.env.SECONDS ?? 15)

const lettersOf = (number) => number.toString(10).replace(/\d/g, (digit) => 'lqrstvwxyz'[Number(digit)])

/** What nobody should search for, and what is typed all the same. */
const odd = {
  nothing: '',
  'one letter': 'a',
  'stop words alone': 'what is the',
  operators: `& | ! <-> :* ' " \\ ; drop table answers; --`,
  'percent signs': '%_%',
  NUL: 'a\0b',
  emoji: '😀👩‍👩‍👧',
  'right to left': '\u202eصداع\u202c',
  'half a character': '%ED%A0%80',
  'a word of 4,000 letters': 'x'.repeat(4_000),
  '700 misspelt words': Array.from({ length: 700 }, (_, at) => `muc${lettersOf(at)}`).join(' '),
  '10 KB': 'spasm '.repeat(1_700),
}

/**
 * What is typed that cannot be meant, each from an address of its own; then 50 searches a second from one address,
 * beside readers of pages.
 */
export async function measure({ ask, say, site }) {
  const { url } = await site.open()
  const here = url.replace('localhost', '127.0.0.1')
  const kinds = ['/search', '/search.json'].flatMap((address) => [
    ...Object.entries(odd).map(([name, words]) => ({
      name: `${address}: ${name}`,
      path: `${address}?q=${words.startsWith('%ED') ? words : encodeURIComponent(words)}`,
    })),
    {
      name: `${address}: a word of 1 MB`,
      path: { start: `${address}?q=`, word: 'x', times: 1_048_576 },
    },
  ])
  const outcomes = []
  for (const { name, path } of kinds) {
    // What runs for the first time is compiled: the first round does not count.
    await ask('send-searches', { url: here, paths: [path], perSecond: 10, seconds: 0.5 })
    const [outcome] = await ask('send-searches', { url: here, paths: [path], perSecond: 10, seconds: 2 })
    say(`      ${name}: ${tallied(outcome.statuses)}, ${outcome.p50.toFixed(0)} ms`)
    outcomes.push(outcome)
  }
  const slowest = outcomes.reduce((one, other) => (one.p50 > other.p50 ? one : other))
  return [
    {
      what: `The slowest (${kinds[outcomes.indexOf(slowest)].name}), p50`,
      measured: slowest.p50,
      unit: 'ms',
      below: 100,
    },
    {
      what: 'Answered with neither 200 nor 4xx',
      measured: outcomes.reduce(
        (sum, { statuses }) => sum + countOf(statuses, (status) => !/^(200|4\d\d)$/.test(status)),
        0,
      ),
      atMost: 0,
    },
    ...(await besideReaders(ask, say, here)),
  ]
}

async function besideReaders(ask, say, url) {
  const paths = kindsOfPage.map(({ address }) => address)
  const readers = { url, paths, connections: 4, headers: asBrowsersAsk, seconds }
  await ask('load', { ...readers, seconds: 3 })
  say(`      One address searches 50 times a second, for ${seconds} s.`)
  const alone = await ask('load', readers)
  const [reading, [searching]] = await Promise.all([
    ask('load', readers),
    ask('send-searches', {
      ...{
        url,
        paths: ['/search?q=my+back+mucsle+spasms+at+night'],
        perSecond: 50,
        seconds,
        isOnePlace: true,
      },
    }),
  ])
  say(`      It was answered ${tallied(searching.statuses)}.`)
  return [
    {
      what: 'Of 50 searches a second, refused',
      measured: (countOf(searching.statuses, (status) => status === '429') / (50 * seconds)) * 100,
      unit: '%',
      atLeast: 50,
    },
    {
      what: 'Searches answered with 5xx or not at all',
      measured: countOf(searching.statuses, (status) => !/^(200|429)$/.test(status)),
      atMost: 0,
    },
    { what: 'Readers alone, p95', measured: alone.p95, unit: 'ms' },
    { what: 'Readers meanwhile, p95', measured: reading.p95, unit: 'ms', below: 100 },
    {
      what: 'Pages read meanwhile, of those read alone',
      measured: (reading.perSecond / alone.perSecond) * 100,
      unit: '%',
    },
    {
      what: 'Readers not served',
      measured: countOf(reading.statuses, (status) => status !== '200'),
      atMost: 0,
    },
  ]
}

const tallied = (statuses) =>
  Object.entries(statuses)
    .map((one) => one.join(' × '))
    .join(', ')

const countOf = (statuses, counts) =>
  Object.entries(statuses).reduce((sum, [status, count]) => sum + (counts(status) ? count : 0), 0)
