import { join } from 'node:path'

import { borrowDatabase } from './database.mjs'
import { environmentFor, readPlace } from './environment.mjs'
import { runProgram } from './programs.mjs'
import { CannotGoOn, say } from './say.mjs'
import { serveExample } from './served-site.mjs'

/**
 * The built site with data of its own, for all measurements of one run. It is opened when the first one asks for
 * it; who measures a start closes it and opens it again.
 * @param {{ folder: string, env: Record<string, string | undefined> }} scratch
 */
export function measuredSite(root, { folder, env }) {
  const place = readPlace({ ...env, DATA_DIR: join(folder, 'site') })
  let served = null
  let isFilled = false
  const open = async () => {
    served ??= await serveExample(root, { ...env, DATA_DIR: place.dataDir })
    if (!isFilled) await publishPages(place)
    isFilled = true
    return { url: served.url }
  }
  const close = async () => {
    await served?.stop()
    served = null
  }
  return { open, close }
}

async function publishPages(place) {
  say('      Publishing the pages that are measured.')
  const database = await borrowDatabase(place, 'npm run bench')
  const whole = environmentFor(place, { databaseUrl: database.url, secret: database.secret })
  const code = await runProgram(place, 'publish-pages', [], whole, {
    indent: true,
    folder: 'tests/bench/support',
  })
  if (code !== 0) throw new CannotGoOn('The pages could not be published; the lines above say why.')
}
