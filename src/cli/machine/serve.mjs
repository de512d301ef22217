import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { bundleProgram } from './bundle.mjs'
import { launchNode } from './children.mjs'
import { atEnd } from './ending.mjs'
import { CannotGoOn, say } from './say.mjs'

const bell = new URL('./leave-with-parent.mjs', import.meta.url).href

/**
 * Starts the server and waits until it serves.
 * @param {'start' | 'dev'} mode of Next
 * @param {{ onLine?: (line: string) => void, onStart?: (child: import('node:child_process').ChildProcess) => void }} [options]
 *   `onLine` receives what it says, else it shares our terminal; `onStart` its process, before it serves
 * @returns {Promise<{ ended: Promise<{ code: number }>, stop: () => Promise<void> }>} `ended` resolves when the server stops for whatever reason
 */
export async function serve(root, mode, env, { onLine, onStart } = {}) {
  const door = mode === 'dev' ? null : await bundleProgram(root, join('src', 'server', 'main.ts'))
  // Without source maps: Next's alone would take 150 MB.
  const program = door ? [...smallHeap, door.file] : developmentServer(root, env)
  const forget = atEnd({ stop: async () => door?.remove(), hurry: () => door?.remove() })
  const server = launchNode(['--import', bell, ...program], {
    cwd: root,
    // From Node 22 on what was compiled once is kept, and the next start is quicker; Node 20 passes it over.
    env: { NODE_COMPILE_CACHE: join(root, '.built', 'compiled'), ...oneArena, ...env },
    onLine,
    stdio: ['ignore', onLine ? 'pipe' : 'inherit', onLine ? 'pipe' : 'inherit', 'ipc'],
    // What is under way when it is asked to stop may take 25 s to finish.
    patienceMs: 30_000,
  })
  onStart?.(server.child)
  await untilReady(`http://127.0.0.1:${env.PORT}/readyz`, server.ended)
  // It is loaded by now.
  door?.remove()
  forget()
  return server
}

// With these and the door's own (src/server/memory.ts) a thousand pages take a third less memory than without.
// Making a page costs more time for it, and pages are made once: glibc keeps one store of memory for all threads,
// V8 looks through what is new more often.
const smallHeap = ['--max-semi-space-size=4']
const oneArena = { MALLOC_ARENA_MAX: '1' }

// Without the door: while the site is being written, every page is made anew.
const developmentServer = (root, env) => [
  join(root, 'node_modules', 'next', 'dist', 'bin', 'next'),
  'dev',
  '--port',
  env.PORT,
]

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
