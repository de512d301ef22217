import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { launchNode } from './children.mjs'
import { CannotGoOn, say } from './say.mjs'

const bell = new URL('./leave-with-parent.mjs', import.meta.url).href

/**
 * Starts the server and waits until it serves.
 * @param {'start' | 'dev'} mode of Next
 * @returns {Promise<{ ended: Promise<{ code: number }> }>} `ended` resolves when the server stops for whatever reason
 */
export async function serve(root, mode, env) {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const server = launchNode(['--import', bell, next, mode, '--port', env.PORT], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await untilReady(`http://127.0.0.1:${env.PORT}/readyz`, server.ended)
  return server
}

async function untilReady(address, ended) {
  const begun = Date.now()
  let isOver = false
  void ended.then(() => (isOver = true))
  for (let said = 0; ; await wait(150)) {
    if (isOver) throw new CannotGoOn('The server stopped before it could serve; the lines above say why.')
    const answer = await ask(address)
    if (answer === '200') return
    const waited = Math.floor((Date.now() - begun) / 10_000)
    if (waited > said) say(`      not ready yet: ${address} answers ${answer}, ${waited * 10} s`)
    said = Math.max(said, waited)
    if (waited >= 18) throw new CannotGoOn(`The server does not become ready: ${address} answers ${answer}.`)
  }
}

async function ask(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(10_000) })
    await response.arrayBuffer()
    return String(response.status)
  } catch (error) {
    return `nothing (${error.cause?.code ?? error.name})`
  }
}
