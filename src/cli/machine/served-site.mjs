import { join } from 'node:path'

import { launchNode } from './children.mjs'
import { pickFreePort } from './ports.mjs'
import { CannotGoOn, say } from './say.mjs'

/**
 * Serves the example column just as `npm start` does for everybody, on a free port and with data of its own.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function serveExample(root, env) {
  const port = await pickFreePort()
  let becomeReady
  const ready = new Promise((resolve) => {
    becomeReady = resolve
  })
  const { ended, stop } = launchNode([join(root, 'src', 'cli', 'start.mjs')], {
    cwd: root,
    env: { ...env, PORT: String(port), SITE_URL: '' },
    patienceMs: 60_000,
    onLine: (line) => {
      say(`      ${line}`)
      if (line.startsWith('Ready after')) becomeReady(true)
    },
  })
  if (await Promise.race([ready, ended.then(() => false)])) return { url: `http://localhost:${port}`, stop }
  throw new CannotGoOn('The site did not start, so nothing could be tried on it; the lines above say why.')
}
