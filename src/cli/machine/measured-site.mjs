import { join } from 'node:path'

import { borrowDatabase } from './database.mjs'
import { environmentFor, readPlace } from './environment.mjs'
import { pickFreePort } from './ports.mjs'
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
  let metricsPort = null
  const databaseOf = () => borrowDatabase(place, 'npm run bench')

  /**
   * `url` is where it serves, `env` what a second server or a command on the same data needs, and `numbers` reads
   * what the server says of itself.
   */
  async function open() {
    if (served === null) {
      metricsPort = await pickFreePort()
      served = await serveExample(root, {
        ...env,
        DATA_DIR: place.dataDir,
        METRICS_PORT: String(metricsPort),
        // One address speaks for many readers here.
        TRUSTED_PROXIES: '127.0.0.1',
        LETTERS_OVERALL: '100000',
      })
    }
    const { url: databaseUrl, secret } = await databaseOf()
    const whole = environmentFor(place, { databaseUrl, secret })
    if (!isFilled) await publishPages(place, whole)
    isFilled = true
    return { url: served.url, databaseUrl, env: whole, numbers: () => readNumbers(metricsPort) }
  }

  async function close() {
    await served?.stop()
    served = null
  }

  return { open, close }
}

async function publishPages(place, env) {
  say('      Publishing the pages that are measured.')
  const code = await runProgram(place, 'publish-pages', [], env, {
    indent: true,
    folder: 'tests/bench/support',
  })
  if (code !== 0) throw new CannotGoOn('The pages could not be published; the lines above say why.')
}

/** By name and labels, as they stand in the text: `page_cache_lookups_total{result="hit"}`. */
async function readNumbers(port) {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.lastIndexOf(' ')
      return [line.slice(0, at), Number(line.slice(at + 1))]
    }),
  )
}
