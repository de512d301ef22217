import { randomUUID } from 'node:crypto'

import { postgresAdapter, type PostgresAdapter } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type pg from 'pg'
import type { DatabaseAdapterObj, Payload, PayloadRequest } from 'payload'

import { log } from './log'
import { NotStored } from './not-stored'
import { connectOrRefuse, openPool } from './pool'

type AfterCommit = () => void | Promise<void>

interface Gathered {
  items: Set<string>
  work: (items: string[]) => Promise<void>
}

/** Kept on the adapter, since Next's bundles may load this module more than once. */
interface Session {
  db: unknown
  client: pg.PoolClient
  beforeCommit: Map<string, Gathered>
  afterCommit: AfterCommit[]
  unlessCommitted: AfterCommit[]
  resolve: () => Promise<void>
  reject: () => Promise<void>
}

/**
 * Payload's Postgres adapter with a commit that is checked: the original swallows COMMIT errors and reports
 * rows as stored that are not (https://github.com/payloadcms/payload/issues/17726; may go when that is closed).
 * Also ends the pool on destroy, and survives a restart of the database, which the original does not.
 */
export function checkedPostgres(
  args: Parameters<typeof postgresAdapter>[0],
): DatabaseAdapterObj<PostgresAdapter> {
  const original = postgresAdapter(args)
  return { ...original, init: (options) => mend(original.init(options)) }
}

/**
 * Runs `work` as the last of the transaction of `req`, once for all items that were gathered under its name; if it
 * fails, nothing is committed.
 */
export async function beforeCommit(
  req: PayloadRequest,
  { item, name, work }: { name: string; item: string; work: (items: string[]) => Promise<void> },
): Promise<void> {
  const { beforeCommit: gathered } = await sessionOf(req)
  const { items } = gathered.get(name) ?? { items: new Set() }
  gathered.set(name, { items: items.add(item), work })
}

/** Runs `callback` once the transaction of `req` is committed, and never if it is not. */
export async function afterCommit(req: PayloadRequest, callback: AfterCommit): Promise<void> {
  ;(await sessionOf(req)).afterCommit.push(callback)
}

/** Runs `callback` once the transaction of `req` has ended and is not known to be committed. */
export async function unlessCommitted(req: PayloadRequest, callback: AfterCommit): Promise<void> {
  ;(await sessionOf(req)).unlessCommitted.push(callback)
}

/**
 * One SQL statement inside the transaction of `req`. Throws where there is none: Payload's own helper falls
 * back to the pool in silence, outside the transaction.
 */
export async function queryInTransaction<Row extends pg.QueryResultRow>(
  req: PayloadRequest,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const result = await (await sessionOf(req)).client.query<Row>(text, values)
  return result.rows
}

/** One SQL statement by itself, outside of any transaction. */
export async function queryDatabase<Row extends pg.QueryResultRow>(
  payload: Payload,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await (payload.db as unknown as PostgresAdapter).pool.query<Row>(text, values)).rows
}

async function sessionOf(req: PayloadRequest): Promise<Session> {
  const session = sessionsOf(req.payload.db as unknown as PostgresAdapter)[String(await req.transactionID)]
  if (!session) throw new Error('No transaction is open for this request.')
  return session
}

function mend(adapter: PostgresAdapter): PostgresAdapter {
  const connect = adapter.connect?.bind(adapter)

  adapter.connect = async (options) => {
    // With a pool in place the original keeps no connection of its own, which it would hold for ever.
    // After a hot reload the pool of before is there, and has ended.
    if (!adapter.pool || adapter.pool.ended) adapter.pool = openPool(adapter.poolOptions)
    await connect?.(options)
  }
  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    await destroy?.()
    const pool: pg.Pool | undefined = adapter.pool
    if (pool && !pool.ended) await pool.end()
  }
  adapter.beginTransaction = () => begin(adapter)
  adapter.commitTransaction = async (id) => commit(adapter, await id)
  adapter.rollbackTransaction = async (id) => rollback(adapter, await id)
  return adapter
}

async function begin(adapter: PostgresAdapter): Promise<string> {
  await adapter.initializing
  const client = await connectOrRefuse(adapter.pool)
  try {
    await client.query('BEGIN')
  } catch (error) {
    client.release(true)
    throw new NotStored(error)
  }
  const id = randomUUID()
  let db: unknown
  sessionsOf(adapter)[id] = {
    // Reads every table and relation there is, for some milliseconds; statements of our own do without.
    get db() {
      return (db ??= drizzle({ client, schema: adapter.schema, logger: adapter.logger ?? false }))
    },
    client,
    beforeCommit: new Map(),
    afterCommit: [],
    unlessCommitted: [],
    resolve: () => commit(adapter, id),
    reject: () => rollback(adapter, id),
  }
  return id
}

async function commit(adapter: PostgresAdapter, id: number | string | null | undefined): Promise<void> {
  await endWork(adapter, id)
  const session = forget(adapter, id)
  // Gone before its commit: something inside rolled it back, so whoever commits now must not report success.
  if (!session) throw new NotStored()
  let answer = ''
  try {
    answer = (await session.client.query('COMMIT')).command
    if (answer !== 'COMMIT') throw new Error(`COMMIT was answered by ${answer}`)
  } catch (error) {
    session.client.release(true)
    log.error({ err: error }, 'A transaction was not committed')
    for (const callback of session.unlessCommitted) await runCallback(callback)
    throw new NotStored(error, answer === 'ROLLBACK')
  }
  session.client.release()
  for (const callback of session.afterCommit) await runCallback(callback)
}

async function endWork(adapter: PostgresAdapter, id: number | string | null | undefined): Promise<void> {
  try {
    const gathered = sessionsOf(adapter)[String(id)]?.beforeCommit.values() ?? []
    for (const { items, work } of gathered) await work([...items])
  } catch (error) {
    await rollback(adapter, id)
    throw error
  }
}

async function rollback(adapter: PostgresAdapter, id: number | string | null | undefined): Promise<void> {
  const session = forget(adapter, id)
  if (!session) return
  try {
    await session.client.query('ROLLBACK')
    session.client.release()
  } catch {
    // The connection is gone, and the transaction with it.
    session.client.release(true)
  }
  for (const callback of session.unlessCommitted) await runCallback(callback)
}

async function runCallback(callback: AfterCommit): Promise<void> {
  try {
    await callback()
  } catch (err) {
    // The rows are committed or gone: what follows can fail, but can no longer change that.
    log.error({ err }, 'A callback after a transaction failed')
  }
}

function forget(adapter: PostgresAdapter, id: number | string | null | undefined): Session | undefined {
  const sessions = sessionsOf(adapter)
  const session = sessions[String(id)]
  delete sessions[String(id)]
  return session
}

function sessionsOf(adapter: PostgresAdapter): Record<string, Session> {
  return adapter.sessions as unknown as Record<string, Session>
}
