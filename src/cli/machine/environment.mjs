import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { CannotGoOn } from './say.mjs'

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Where and how this site is to run, as the environment (and a `.env` file, which never outranks it) says.
 * @param {Record<string, string | undefined>} env
 * @returns {{ root: string, dataDir: string, port: number | null, databaseUrl: string | null,
 *   secret: string | null, siteUrl: string | null, mayMigrate: boolean }}
 *   `port` is null where PORT was not given; `databaseUrl` is null for the embedded database.
 */
export function readPlace(env = process.env) {
  return {
    root,
    dataDir: resolve(root, env.DATA_DIR || '.data'),
    port: env.PORT ? readPort(env.PORT) : null,
    databaseUrl: env.DATABASE_URL || null,
    secret: env.PAYLOAD_SECRET || null,
    siteUrl: env.SITE_URL || null,
    mayMigrate: env.MIGRATE === '1',
  }
}

/** Adds what a `.env` file in the checkout says and the environment does not. */
export function loadEnvFile(folder = root) {
  const file = join(folder, '.env')
  if (!existsSync(file)) return
  try {
    // Node's own loader says of a file it may not read that there is none.
    readFileSync(file)
  } catch (error) {
    throw new CannotGoOn(
      `${file} cannot be read (${error.code}): give this account the right to, or remove it.`,
    )
  }
  process.loadEnvFile(file)
}

/**
 * The whole environment of a program of ours: every setting is there, so that no program guesses.
 * @param {{ databaseUrl: string, secret: string, port?: number, mode?: string }} settled
 */
export function environmentFor(place, { databaseUrl, secret, port = 3000, mode = 'production' }) {
  return {
    ...process.env,
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: secret,
    DATA_DIR: place.dataDir,
    PORT: String(port),
    SITE_URL: place.siteUrl ?? `http://localhost:${port}`,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

function readPort(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new CannotGoOn(`PORT is "${text}" and must be a whole number from 1 to 65535.`)
}
