import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { CannotGoOn } from './say.mjs'

const oldestVersion = 150000

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
  } finally {
    await client.end()
  }
}

/** Refuses a database that is too old for this site, and one that does not answer. */
export const checkDatabase = (url) =>
  onDatabase(url, async (client) => {
    const { rows } = await client.query('show server_version_num')
    if (Number(rows[0].server_version_num) >= oldestVersion) return
    throw new CannotGoOn('The database of DATABASE_URL is older than Postgres 15: use Postgres 15 to 18.')
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

/** The sentence for a connection that failed. Never the password: it names host, port and database only. */
export function whyUnreachable(url, error) {
  const { hostname, port, pathname, username } = URL.canParse(url) ? new URL(url) : {}
  if (!hostname) return 'DATABASE_URL is no address: write it as postgres://user:password@host:5432/name.'
  const address = `${hostname}:${port || 5432}`
  if (error.code === '28P01' || error.code === '28000') {
    return `Sign-in as "${username}" at the database ${address} was refused: correct the user or the password in DATABASE_URL.`
  }
  if (error.code === '3D000') {
    return `There is no database "${pathname.slice(1)}" at ${address}: create it, or correct DATABASE_URL.`
  }
  const reason = error.code ?? error.message
  return `DATABASE_URL names the database at ${address}, which does not answer (${reason}): start it, or correct DATABASE_URL.`
}
