import { randomUUID } from 'node:crypto'

import { download } from './download.mjs'

const warmUp = 100

/**
 * Times of one page, made anew each time: before each request every instance is told, as by an edit, that
 * something it shows has changed. The server's own count says whether the page really was made; where it came
 * from memory all the same the time does not count.
 * @param {string[]} tags what changes; `settings` is shown by every page
 * @returns {Promise<number[]>} in milliseconds, shortest first
 */
export async function timesOfMaking({ client, numbers, url, tags, requests, agent }) {
  const times = []
  const most = 4 * (warmUp + requests)
  for (let sent = 0, counted = 0; counted < warmUp + requests; sent++) {
    if (sent > most) throw new Error(`${url} keeps coming from memory.`)
    await sayMoved(client, tags)
    // Once it has answered this, the server has most likely read what was said before.
    const made = await countMade(numbers)
    const { status, ms } = await download(url, agent)
    if (status !== 200) throw new Error(`${url} answered ${status}.`)
    if ((await countMade(numbers)) === made) continue
    if (counted++ >= warmUp) times.push(ms)
  }
  return times.sort((a, b) => a - b)
}

const countMade = async (numbers) => (await numbers())['page_cache_lookups_total{result="miss"}'] ?? 0

const channel = 'ask_the_doctors'

/** Says on the site's own channel what has changed, and waits until that was heard here. */
export async function sayMoved(client, tags) {
  const words = JSON.stringify({ id: randomUUID(), tags, withdrawn: [] })
  await client.query(`listen ${channel}`)
  const heard = new Promise((resolve) => {
    const listen = ({ payload }) => {
      if (payload !== words) return
      client.off('notification', listen)
      resolve()
    }
    client.on('notification', listen)
  })
  await client.query('select pg_notify($1, $2)', [channel, words])
  await heard
}
