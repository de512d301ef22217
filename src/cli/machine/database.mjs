import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { prepareDataFolder } from './data-folder.mjs'
import { startEmbedded } from './embedded-database.mjs'
import { atEnd } from './ending.mjs'
import { holderOf, tryLock } from './lock.mjs'
import { recallDatabase } from './postgres-home.mjs'
import { checkDatabase, ensureDatabase } from './queries.mjs'
import { CannotGoOn, say } from './say.mjs'
import { hasSecrets, keepSecrets } from './secrets.mjs'

const name = 'ask_the_doctors'
const urlFor = (user, password, port, database) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`

/**
 * Makes the database available to a command that serves, and holds the data folder until it ends.
 * @returns {Promise<{ isEmbedded: boolean, url: string, secret: string, hasExample: boolean,
 *   tell: (note: object) => void, servedAt: () => number | null, stop: () => Promise<void> }>}
 *   `tell` lets other commands know, such as that `site` is where it is served; `servedAt` is that port, if any.
 */
export async function openDatabase(place, command) {
  prepareDataFolder(place.dataDir)
  if (place.databaseUrl) return ownDatabase(place, noteOfServing(place, command))
  const { lock, holder } = tryLock(lockFile(place), { command, serves: true })
  if (!lock) throw new CannotGoOn(heldBy(holder, place))
  return heldDatabase(place, lock)
}

/**
 * Makes the database available to a command that ends by itself: the running one where the site is served,
 * else one that is started now and stopped again.
 */
export async function borrowDatabase(place, command) {
  prepareDataFolder(place.dataDir)
  if (place.databaseUrl) return ownDatabase(place)
  for (let isFirst = true; ; isFirst = false) {
    const { lock, holder } = tryLock(lockFile(place), { command })
    if (lock) return heldDatabase(place, lock)
    if (holder.serves && holder.hasDatabase) return runningDatabase(place)
    if (isFirst) say(`      "${holder.command}" (process ${holder.pid}) has the data folder; waiting for it.`)
    await wait(300)
  }
}

const lockFile = ({ dataDir }) => join(dataDir, 'in-use.json')
const servingFile = ({ dataDir }) => join(dataDir, 'serving.json')

// Several sites may share a database of the clinic's own; who comes first is the one others are told of.
function noteOfServing(place, command) {
  const { lock } = tryLock(servingFile(place), { command })
  if (lock) atEnd({ stop: async () => lock.release(), hurry: () => lock.release() })
  return lock
}

const portOf = (holder) => (holder?.site ? Number(new URL(holder.site).port) : null)

async function ownDatabase(place, note) {
  await checkDatabase(place.databaseUrl)
  const isFirst = !place.secret && !hasSecrets(place.dataDir)
  const secret = place.secret ?? keepSecrets(place.dataDir).payloadSecret
  if (isFirst) {
    say(
      `      PAYLOAD_SECRET was not given; one was made and is kept in ${join(place.dataDir, 'secrets.json')}.`,
    )
    say('      Every instance of this site needs the same one, so set it where there are several.')
  }
  return {
    isEmbedded: false,
    url: place.databaseUrl,
    secret,
    hasExample: true,
    tell: (more) => note?.tell(more),
    servedAt: () => portOf(holderOf(servingFile(place))),
    async stop() {},
  }
}

async function heldDatabase(place, lock) {
  const letGo = atEnd({ stop: async () => lock.release(), hurry: () => lock.release() })
  const running = await startEmbedded(place)
  const { superuserPassword, databasePassword } = keepSecrets(place.dataDir)
  const superuserUrl = urlFor('postgres', superuserPassword, running.port, 'postgres')
  await ensureDatabase(superuserUrl, { name, password: databasePassword })
  return {
    ...runningDatabase(place),
    hasExample: running.hasExample,
    tell: (note) => lock.tell({ hasDatabase: true, ...note }),
    async stop() {
      await running.stop()
      letGo()
      lock.release()
    },
  }
}

function runningDatabase(place) {
  const { databasePassword, payloadSecret } = keepSecrets(place.dataDir)
  const { port, hasExample } = recallDatabase(place.dataDir)
  return {
    isEmbedded: true,
    url: urlFor(name, databasePassword, port, name),
    secret: place.secret ?? payloadSecret,
    hasExample,
    tell() {},
    servedAt: () => portOf(holderOf(lockFile(place))),
    async stop() {},
  }
}

function heldBy(holder, { dataDir }) {
  const other = `"${holder.command}" (process ${holder.pid})`
  if (holder.site)
    return `This site runs already at ${holder.site}, started by ${other}: use that one, or stop it first.`
  return `The data folder ${dataDir} is in use by ${other}: wait until it has ended, or set DATA_DIR to another folder.`
}
