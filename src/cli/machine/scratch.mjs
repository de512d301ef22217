import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { prepareDataFolder } from './data-folder.mjs'
import { removeEmbedded } from './embedded-database.mjs'
import { atEnd } from './ending.mjs'
import { tryLock } from './lock.mjs'
import { CannotGoOn } from './say.mjs'

// Whatever a shell or a .env file says of the clinic's own site, nothing that tries it out touches that.
const notTheClinics = {
  DATABASE_URL: '',
  DATABASE_DIRECT_URL: '',
  SITE_URL: '',
  LETTER_KEYS: '',
  MIGRATE: '',
  PORT: '',
  TRUSTED_PROXIES: '',
  METRICS_PORT: '',
  MEDIA_S3_URL: '',
  MEDIA_S3_KEY_ID: '',
  MEDIA_S3_SECRET: '',
  MEDIA_S3_REGION: '',
}

/**
 * A place in the data folder for a command that tries the site out: for one such command at a time, empty when
 * it begins and when it ends, and with an environment in which nothing leads to the clinic's own site.
 * @param {{ dataDir: string }} place
 * @param {{ name: string, databases: string[] }} wanted `databases` are the folders in it that will hold one
 * @param {Record<string, string | undefined>} outside
 * @returns {Promise<{ folder: string, env: Record<string, string | undefined>, reports: string }>}
 *   `reports` is a folder for results, and stays
 */
export async function setUpScratch({ dataDir }, { name, databases }, outside = process.env) {
  prepareDataFolder(dataDir)
  const { lock, holder } = tryLock(join(dataDir, `${name}.json`))
  if (!lock) {
    throw new CannotGoOn(`Another "npm run ${name}" (process ${holder.pid}) is under way here: wait for it.`)
  }
  const folder = join(dataDir, name)
  const files = join(folder, 'files')
  const clear = async () => {
    for (const database of databases) await removeEmbedded(join(folder, database))
    rmSync(files, { recursive: true, force: true })
  }
  atEnd({ stop: () => clear().finally(lock.release), hurry: lock.release })
  await clear()
  for (const path of [folder, files]) prepareDataFolder(path)
  const PAYLOAD_SECRET = randomBytes(32).toString('hex')
  const env = { ...outside, ...notTheClinics, PAYLOAD_SECRET, DATA_DIR: files }
  return { folder, env, reports: join(folder, 'reports') }
}
