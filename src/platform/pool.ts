import pg from 'pg'

import { log } from './log'
import { NotStored } from './not-stored'

/** Connections to a database that may be restarted meanwhile. */
export function openPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options)
  // An idle connection that the server closes is replaced by the next query; without a listener it ends the process.
  pool.on('error', (err) => log.warn({ err }, 'An idle database connection was closed'))
  // The pool takes its own listener away before whoever asked for the connection can set one; the statement
  // under way, if there is one, is rejected and says so itself.
  pool.on('connect', (client) =>
    client.on('error', (err) => log.warn({ err }, 'A database connection was lost')),
  )
  return pool
}

/** A connection; where none is to be had nothing has been written yet, and whoever asked can be told to try again. */
export async function connectOrRefuse(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    log.error({ err: error }, 'No database connection was to be had')
    throw new NotStored(error)
  }
}
