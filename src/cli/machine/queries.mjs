import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { CannotGoOn } from './say.mjs'
import { whyRefused, whyUnfit, whyUnreachable } from './database-troubles.mjs'

/**
 * Runs one task on a connection of its own. A database that cannot be reached is said in one sentence.
 * @template Outcome
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<Outcome>} task
 * @param {(url: string, error: Error) => string} [explain] makes that sentence
 * @returns {Promise<Outcome>}
 */
export async function onDatabase(url, task, explain = whyUnreachable) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // Without a listener a connection that breaks would end the whole command; the running query reports it.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new CannotGoOn(explain(url, error))
  }
  try {
    return await task(client)
  } catch (error) {
    throw whyRefused(url, error) ?? error
  } finally {
    await client.end()
  }
}

/** Refuses a database that this site cannot live in, and one that does not answer. */
export const checkDatabase = (url) =>
  onDatabase(url, async (client) => {
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
    )
    const trouble = whyUnfit(rows[0])
    if (trouble) throw new CannotGoOn(trouble)
  })

/** Refuses a role that may not make tables and schemas, which since Postgres 15 only the owner of a database may. */
export const checkMayMigrate = (url) =>
  onDatabase(url, async (client) => {
    const { rows } = await client.query(
      `select has_schema_privilege('public', 'create') and has_database_privilege(current_database(), 'create') as may, current_user as role, current_database() as name`,
    )
    const { may, role, name } = rows[0]
    if (may) return
    throw new CannotGoOn(
      `"${role}" may not make tables in the database "${name}": give it the database ` +
        `(ALTER DATABASE "${name}" OWNER TO "${role}"), or name its owner in DATABASE_URL.`,
    )
  })

/** Makes the site's own role and database in a fresh embedded Postgres; does nothing where they are. */
export function ensureDatabase(superuserUrl, { name, password }) {
  const task = async (client) => {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [name])
    if (role.rowCount === 0) {
      const [quotedName, quotedPassword] = [client.escapeIdentifier(name), client.escapeLiteral(password)]
      await client.query(`create role ${quotedName} login password ${quotedPassword}`)
    }
    const database = await client.query('select 1 from pg_database where datname = $1', [name])
    if (database.rowCount > 0) return
    await client.query(
      `create database ${client.escapeIdentifier(name)} owner ${client.escapeIdentifier(name)}`,
    )
  }
  return onDatabase(superuserUrl, task, (_, error) =>
    error.code === '28P01'
      ? 'The passwords in secrets.json do not open the database beside it: put that file back from a backup.'
      : `The database was started and then did not answer (${error.code ?? error.message}): see postgres.log in the data folder.`,
  )
}

/**
 * The names of the migrations in the checkout, oldest first.
 * @param {string} root of the checkout
 * @returns {string[]}
 */
export const listMigrations = (root) =>
  readdirSync(join(root, 'migrations'))
    .filter((file) => /\.(ts|js)$/.test(file) && !/^index\./.test(file))
    .map((file) => file.split('.')[0])
    .sort()

/**
 * The names of the migrations that a database has not had yet, oldest first.
 * @param {string} url
 * @param {string} root of the checkout
 * @returns {Promise<string[]>}
 */
export const pendingMigrations = (url, root) =>
  onDatabase(url, async (client) => {
    const { rows } = await client.query(`select to_regclass('public.payload_migrations') as history`)
    if (rows[0].history === null) return listMigrations(root)
    const { rows: done } = await client.query('select name from payload_migrations')
    const ran = new Set(done.map(({ name }) => name))
    return listMigrations(root).filter((name) => !ran.has(name))
  })

/** Whether a database holds a site already, whatever its version. */
export const hasTables = (url) =>
  onDatabase(url, async (client) => {
    const { rows } = await client.query(`select to_regclass('public.payload_migrations') as history`)
    return rows[0].history !== null
  })

// Any number will do, as long as every instance of this site asks for the same one.
const turnNumber = 6_427_301

/**
 * Does a task while no other instance of this site is at the same point, each on a connection of its own.
 * @param {string} url
 * @param {() => Promise<void>} task
 */
export const takingTurns = (url, task) =>
  onDatabase(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [turnNumber])
    await task()
  })
