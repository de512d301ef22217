import type pg from 'pg'

import type { Env } from './env'

/** How connections to the database behave: nothing waits for ever (design section 6). Times in milliseconds. */
export function databasePool(env: Env): pg.PoolConfig {
  return {
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL,
    connectionTimeoutMillis: 2_000,
    statement_timeout: env.STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
  }
}
