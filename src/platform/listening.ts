import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'

import { channel, hear } from './announcements'
import { log } from './log'
import { markEverythingMoved, type PageCache } from './page-cache'

const firstPauseMs = 250
const longestPauseMs = 5_000
const answerWithinMs = 3_000

interface Listening {
  /** A connection of its own: where a transaction pooler stands between, one that goes past it. */
  connectionString: string
  cache: PageCache
  /** Reads what must not be missed (withdrawals). Runs each time the connection is made anew. */
  catchUp: (client: pg.Client) => Promise<void>
  heartbeatMs?: number
}

/**
 * Listens for changes until it is stopped, over a connection that is made anew whenever it breaks. What was
 * said meanwhile is lost, so after any gap everything counts as changed. Resolves after the first attempt.
 */
export async function startListening(order: Listening): Promise<{ stop: () => Promise<void> }> {
  const stopping = new AbortController()
  let tried: () => void
  const firstTry = new Promise<void>((resolve) => (tried = resolve))
  const ended = keepListening(order, stopping.signal, () => tried())
  await firstTry
  return {
    stop: async () => {
      stopping.abort()
      await ended
    },
  }
}

async function keepListening(order: Listening, stop: AbortSignal, tried: () => void): Promise<void> {
  for (let pause = firstPauseMs; !stop.aborted; pause = Math.min(pause * 2, longestPauseMs)) {
    try {
      await listenOnce(order, stop, () => {
        pause = firstPauseMs
        tried()
      })
    } catch (err) {
      if (!stop.aborted) log.warn({ err }, 'Changes made elsewhere are not heard of; trying again.')
    }
    order.cache.isHearing = false
    tried()
    await wait(pause, undefined, { signal: stop }).catch(() => undefined)
  }
}

/** Returns or throws when the connection is of no use any more. */
async function listenOnce(order: Listening, stop: AbortSignal, begun: () => void): Promise<void> {
  const { cache, heartbeatMs = 10_000 } = order
  const client = new pg.Client({
    connectionString: order.connectionString,
    connectionTimeoutMillis: 2_000,
    query_timeout: answerWithinMs,
    keepAlive: true,
    application_name: 'ask-the-doctors listening',
  })
  const broken = whenBroken(client, stop)
  const beats = new Map<string, () => void>()
  client.on('notification', ({ payload = '' }) => {
    const beat = beats.get(payload)
    if (beat) beat()
    else if (!payload.startsWith(beatMark)) hear(cache, payload)
  })
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
    await Promise.race([beatOnce(client, beats), broken])
    await order.catchUp(client)
    markEverythingMoved(cache)
    cache.isHearing = true
    cache.heardAt = Date.now()
    begun()
    for (;;) {
      await Promise.race([wait(heartbeatMs, undefined, { signal: stop }), broken])
      await Promise.race([beatOnce(client, beats), broken])
      cache.heardAt = Date.now()
    }
  } finally {
    cache.isHearing = false
    await client.end().catch(() => undefined)
  }
}

const beatMark = 'beat '

// Sent to ourselves through the database: where a pooler hands each statement to another connection, LISTEN
// succeeds and nothing ever arrives.
async function beatOnce(client: pg.Client, beats: Map<string, () => void>): Promise<void> {
  const beat = beatMark + randomUUID()
  const heard = new Promise<void>((resolve) => beats.set(beat, resolve))
  const late = new AbortController()
  try {
    await client.query('select pg_notify($1, $2)', [channel, beat])
    await Promise.race([heard, wait(answerWithinMs, undefined, { signal: late.signal }).then(missed)])
  } finally {
    late.abort()
    beats.delete(beat)
  }
}

function missed(): never {
  throw new Error('A message to ourselves did not come back: set DATABASE_DIRECT_URL past any pooler.')
}

function whenBroken(client: pg.Client, stop: AbortSignal): Promise<never> {
  const broken = new Promise<never>((_, reject) => {
    client.on('error', reject)
    client.on('end', () => reject(new Error('The connection was closed.')))
    const giveUp = () => reject(new Error('Listening was stopped.'))
    stop.addEventListener('abort', giveUp, { once: true })
    // Or an outage of hours would pile them up, one for each attempt.
    client.once('end', () => stop.removeEventListener('abort', giveUp))
  })
  // Whoever waits for it is told; before that, nobody has to be.
  broken.catch(() => undefined)
  return broken
}
