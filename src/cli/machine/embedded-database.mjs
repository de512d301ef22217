import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { isLeaving } from './ending.mjs'
import { makeCluster } from './make-cluster.mjs'
import { pickFreePort, whyNot } from './ports.mjs'
import { recallDatabase, rememberDatabase, settlePostgres } from './postgres-home.mjs'
import { startPostgres } from './postgres-server.mjs'
import { stopLeftover } from './postmaster.mjs'
import { CannotGoOn, say } from './say.mjs'
import { hasSecrets, keepSecrets } from './secrets.mjs'

/**
 * Starts the Postgres that comes with the packages, making its data first where there is none.
 * It listens on the loopback address only, asks for a password, and writes through to the disk.
 * @param {{ root: string, dataDir: string }} place
 * @param {{ isThrowaway?: boolean }} [options] a throwaway one is faster and loses rows when the machine dies
 * @returns {Promise<{ port: number, hasExample: boolean, stop: () => Promise<void> }>}
 */
export async function startEmbedded({ root, dataDir }, { isThrowaway = false } = {}) {
  const home = settlePostgres(root, dataDir)
  const isNew = !existsSync(home.folder)
  if (!isNew && !hasSecrets(dataDir)) {
    throw new CannotGoOn(
      `${join(dataDir, 'secrets.json')} is missing, so the database in ${home.folder} cannot be opened: ` +
        'put the file back from a backup.',
    )
  }
  if (isNew && home.known) {
    throw new CannotGoOn(
      `The database of this site should be in ${home.folder}, and nothing is there: put it back ` +
        `(is a disk not mounted?), or delete ${join(dataDir, 'database.json')} to begin with an empty one.`,
    )
  }
  const { superuserPassword } = keepSecrets(dataDir)
  if (isNew) {
    say('      Making the database; this happens once.')
    await makeCluster(home, superuserPassword)
  } else {
    await stopLeftover(home.folder)
  }
  const port =
    home.known?.port && (await whyNot(home.known.port)) === null ? home.known.port : await pickFreePort()
  const hasExample = !isNew && Boolean(home.known?.hasExample)
  rememberDatabase(dataDir, { folder: home.folder, port, hasExample })
  const start = () => startPostgres(home, port, join(dataDir, 'postgres.log'), isThrowaway)
  return { port, hasExample, stop: await keepRunning(start) }
}

// Postgres may be killed, by a machine short of memory for one; what was committed is there when it is back.
async function keepRunning(start) {
  let running = start()
  await running
  let isWanted = true
  let restarts = 0
  const watch = async () => {
    while (isWanted) {
      await (
        await running
      ).ended
      if (!isWanted || isLeaving()) return
      if (++restarts > 5) throw new CannotGoOn('The database stops again and again; postgres.log says why.')
      say('The database stopped by itself; starting it again.')
      running = start()
    }
  }
  void watch()
  return async () => {
    isWanted = false
    // One that is just coming back is let in first: stopped half-way it would count as one that cannot start.
    return (await running).stop()
  }
}

/** Removes the embedded database of a data folder, rows and all, and stops it first when it still runs. */
export async function removeEmbedded(dataDir) {
  const known = recallDatabase(dataDir)
  if (known && existsSync(known.folder)) {
    await stopLeftover(known.folder)
    rmSync(known.folder, { recursive: true, force: true })
  }
  rmSync(dataDir, { recursive: true, force: true })
}
