import { median } from './percentile.mjs'
import { asBrowsersAsk } from './read-page.mjs'

const connections = 16
const seconds = 4
const rounds = 3

/**
 * Requests a second at 16 connections, for several servers in turn and round after round: what else the machine
 * does meets all of them alike. The first, shorter round is for getting warm and does not count.
 * @param {Record<string, string>} urls by name
 * @returns {Promise<{ rate: (name: string) => number, ratio: (name: string, base: string) => number }>} the middle
 *   of all rounds; of ratios, that of what stood side by side
 */
export async function inRounds(ask, urls) {
  const measured = []
  for (let round = 0; round <= rounds; round++) {
    const rates = {}
    for (const [name, url] of Object.entries(urls)) rates[name] = await rateOf(ask, name, url, round)
    if (round > 0) measured.push(rates)
  }
  return {
    rate: (name) => Math.round(median(measured.map((rates) => rates[name]))),
    ratio: (name, base) => median(measured.map((rates) => rates[name] / rates[base])),
  }
}

async function rateOf(ask, name, url, round) {
  const { origin, pathname } = new URL(url)
  const order = { url: origin, paths: [pathname], connections, headers: asBrowsersAsk }
  const { perSecond, statuses } = await ask('load', { ...order, seconds: round === 0 ? 1 : seconds })
  const other = Object.keys(statuses).filter((status) => status !== '200')
  if (other.length > 0) throw new Error(`${name} also answered ${other.join(', ')}.`)
  return perSecond
}
