import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

import { queryDatabase, queryInTransaction } from './transactions'

/** How often something may be tried. The time runs from the first try, and all start anew when it is over. */
export interface Limit {
  name: string
  most: number
  withinSeconds: number
}

export type Taken =
  /** The how manieth it was. */
  { isWithin: true; count: number } | { isWithin: false; retryAfterSeconds: number }

/**
 * Counts one try under a key, in the database, so that all instances count together; outside of any transaction,
 * so that it stays counted whatever becomes of the try. Resolves to whether it was within the limit.
 */
export async function takeTry(payload: Payload, limit: Limit, key: string): Promise<Taken> {
  return toTaken(limiterOf(payload, limit).consume(key))
}

/** The same in this process alone, for what has to go on while the database cannot count. */
export async function takeTryInMemory(limit: Limit, key: string): Promise<Taken> {
  const { name, most, withinSeconds } = limit
  const made =
    inMemory.get(name) ?? new RateLimiterMemory({ points: most, duration: withinSeconds, keyPrefix: name })
  inMemory.set(name, made)
  return toTaken(made.consume(key))
}

const inMemory = new Map<string, RateLimiterMemory>()

async function toTaken(tried: Promise<RateLimiterRes>): Promise<Taken> {
  try {
    return { isWithin: true, count: (await tried).consumedPoints }
  } catch (refusal) {
    // The library rejects with this for “too many”, and with an error where the database did not answer.
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return { isWithin: false, retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)) }
  }
}

/** Whether as many tries as may be were taken already; counts none. */
export async function isSpent(payload: Payload, limit: Limit, key: string): Promise<boolean> {
  const counted = await limiterOf(payload, limit).get(key)
  return counted !== null && counted.consumedPoints >= limit.most
}

/**
 * One turn within so many seconds, taken in the transaction of `req` and lost with it. False where it was taken already,
 * or somebody takes it at this moment: nobody waits for another.
 */
export async function takeTurn(
  req: PayloadRequest,
  { name, withinSeconds }: Omit<Limit, 'most'>,
  key: string,
): Promise<boolean> {
  const [lock] = await queryInTransaction<{ isOurs: boolean }>(
    req,
    `select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as "isOurs"`,
    [`turn ${name}:${key}`],
  )
  if (!lock?.isOurs) return false
  const taken = await queryInTransaction(
    req,
    `insert into private.limits as limits (key, points, expire)
     values ($1, 1, extract(epoch from clock_timestamp()) * 1000 + $2 * 1000)
     on conflict (key) do update set expire = excluded.expire
       where limits.expire < extract(epoch from clock_timestamp()) * 1000
     returning key`,
    [`${name}:${key}`, withinSeconds],
  )
  return taken.length > 0
}

/** Takes one try back that was no fault. */
export async function giveTryBack(payload: Payload, limit: Limit, key: string): Promise<void> {
  await limiterOf(payload, limit).reward(key)
}

/** Lets them try anew. */
export async function forgetTries(payload: Payload, limit: Limit, key: string): Promise<void> {
  await limiterOf(payload, limit).delete(key)
}

/** Rows whose time is over are of no use to anybody. */
export async function sweepLimits(payload: Payload): Promise<void> {
  await queryDatabase(payload, 'delete from private.limits where expire < $1', [Date.now()])
}

function limiterOf(payload: Payload, { name, most, withinSeconds }: Limit): RateLimiterPostgres {
  const { pool } = payload.db as unknown as PostgresAdapter
  return new RateLimiterPostgres({
    // Without the statement's name, which would have to be known on each connection behind a pooler.
    storeClient: { query: ({ text, values }: Statement) => pool.query(text, values) },
    storeType: 'pool',
    schemaName: 'private',
    tableName: 'limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points: most,
    duration: withinSeconds,
  })
}

interface Statement {
  text: string
  values: unknown[]
}
