import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { launchNode } from './children.mjs'
import { openChromium } from './chromium.mjs'
import { runLighthouse } from './lighthouse.mjs'
import { measuredSite } from './measured-site.mjs'
import { hasNginx, noNginx, startNginx } from './nginx.mjs'
import { pickFreePort } from './ports.mjs'
import { runProgram } from './programs.mjs'
import { onDatabase } from './queries.mjs'
import { CannotGoOn, say } from './say.mjs'
import { serve } from './serve.mjs'
import { lastWords } from './troubles.mjs'

/**
 * What a measurement is given to work with. `ask` and `start` run `tests/bench/support/NAME.mjs` in a process of
 * its own, so that whoever asks and whoever answers do not share one thread.
 */
export function measuringTools(root, scratch) {
  const folder = join(root, 'tests', 'bench', 'support')
  const env = { ...process.env, NODE_ENV: 'production' }
  const begin = (name, order, onLine) =>
    launchNode([join(folder, `${name}.mjs`), JSON.stringify(order)], { cwd: root, env, onLine })

  /** Runs it to its end; what it printed last is its answer. */
  async function ask(name, order) {
    let answer = ''
    const { code, output } = await begin(name, order, (line) => (answer = line)).ended
    if (code !== 0) throw new CannotGoOn(`${name} failed. It says:\n${lastWords(output)}`)
    return JSON.parse(answer)
  }

  /** Starts it, and goes on once it says "ready". */
  async function start(name, order) {
    let becomeReady
    const ready = new Promise((resolve) => (becomeReady = resolve))
    const { ended, stop } = begin(name, order, (line) => line === 'ready' && becomeReady(null))
    const early = await Promise.race([ready, ended])
    if (early) throw new CannotGoOn(`${name} did not start. It says:\n${lastWords(early.output)}`)
    return { stop }
  }

  /** Runs a program of TypeScript in that folder to its end. */
  async function runMeasured(name, order, settings) {
    const where = { indent: true, folder: join('tests', 'bench', 'support') }
    const code = await runProgram({ root }, name, [JSON.stringify(order)], settings, where)
    if (code !== 0) throw new CannotGoOn(`${name} failed; the lines above say why.`)
  }

  /** Another server on the data of the measured site. */
  async function serveBeside(settings) {
    const port = await pickFreePort()
    const server = await serve(root, 'start', { ...settings, PORT: String(port), METRICS_PORT: '' })
    return { url: `http://127.0.0.1:${port}`, stop: server.stop }
  }

  mkdirSync(scratch.reports, { recursive: true })
  return {
    site: measuredSite(root, scratch),
    openChromium: () => openChromium(root),
    runLighthouse: (url, file) => runLighthouse(root, url, file),
    onDatabase,
    pickFreePort,
    hasNginx,
    noNginx,
    startNginx: (order) => startNginx({ root, ...order }),
    serveBeside,
    runProgram: runMeasured,
    launchNode: (args, options) => launchNode(args, { cwd: root, env, onLine() {}, ...options }),
    ask,
    start,
    reports: scratch.reports,
    say,
  }
}
