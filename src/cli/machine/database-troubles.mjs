import { CannotGoOn } from './say.mjs'

const oldestVersion = 150_000

/** The sentence for a connection that failed. Never the password: it names host, port and database only. */
export function whyUnreachable(url, error) {
  const { hostname, port, pathname, username } = URL.canParse(url) ? new URL(url) : {}
  if (!hostname) return 'DATABASE_URL is no address: write it as postgres://user:password@host:5432/name.'
  const address = `${hostname}:${port || 5432}`
  if (error.code === '28P01' || error.code === '28000') {
    return `Sign-in as "${username}" at the database ${address} was refused: correct the user or the password in DATABASE_URL.`
  }
  if (/password must be a (non-empty )?string/.test(error.message)) {
    return `The database ${address} asks "${username}" for a password: write it into DATABASE_URL, as in postgres://user:password@host:5432/name.`
  }
  if (error.code === '3D000') {
    return `There is no database "${pathname.slice(1)}" at ${address}: create it, or correct DATABASE_URL.`
  }
  const reason = error.code ?? error.message
  return `DATABASE_URL names the database at ${address}, which does not answer (${reason}): start it, or correct DATABASE_URL.`
}

/**
 * What makes a database unfit for this site, or null.
 * @param {{ version: number, encoding: string }} found as `server_version_num` and `server_encoding` say it
 */
export function whyUnfit({ version, encoding }) {
  if (version < oldestVersion)
    return 'The database of DATABASE_URL is older than Postgres 15: use Postgres 15 to 18.'
  if (encoding !== 'UTF8')
    return `The database of DATABASE_URL is kept in ${encoding} and cannot store every letter: create one with ENCODING 'UTF8' TEMPLATE template0.`
  return null
}

/** The trouble of a role that lacks a right (42501), or null for any other error. */
export function whyRefused(url, error) {
  if (error.code !== '42501') return null
  const { username } = new URL(url)
  return new CannotGoOn(
    `The database refuses "${username}" (${error.message}): give it that right, or name the owner of the tables in DATABASE_URL.`,
  )
}
