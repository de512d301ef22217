import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

import { openChromium } from './chromium.mjs'
import { launchNpm } from './npm.mjs'
import { pickFreePort } from './ports.mjs'
import { CannotGoOn, sayWhileWaiting, secondsSince } from './say.mjs'
import { lastWords, sentenceFor } from './troubles.mjs'

// Not among the packages of the site: it is large, and nobody who runs or tests the site needs it. 12.8.2 is the
// last version that runs on Node 20.
const lighthouse = 'lighthouse@12.8.2'

/**
 * Looks at one page as Lighthouse's telephone does, in a browser of its own.
 * @param {string} file where the report goes, as JSON
 * @returns {Promise<object>} the report, see https://github.com/GoogleChrome/lighthouse/blob/v12.8.2/docs/understanding-results.md
 */
export async function runLighthouse(root, url, file) {
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  // A browser of Lighthouse's own would be left behind when this command is stopped.
  const port = await pickFreePort()
  const browser = await openChromium(root, [`--remote-debugging-port=${port}`])
  try {
    await run([url, `--port=${port}`, '--output=json', `--output-path=${file}`])
  } finally {
    await browser.close()
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

async function run(args) {
  const begun = Date.now()
  const { ended } = launchNpm(
    ['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', ...args, '--no-enable-error-reporting'],
    { onLine: () => {} },
  )
  const { code, output } = await sayWhileWaiting(
    ended,
    () => `Lighthouse looks at the page, ${secondsSince(begun)}`,
    15_000,
  )
  if (code === 0) return
  // Lighthouse speaks of the network as its trade, so only npm's own words tell of trouble with it.
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'))
  const sentence = sentenceFor(errors.join('\n'), 'getting Lighthouse')
  throw new CannotGoOn(sentence ?? `Lighthouse failed. It says:\n${lastWords(output)}`)
}
