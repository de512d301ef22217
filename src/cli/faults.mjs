import './machine/check-node.mjs'

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ensureBrowser } from './machine/browser.mjs'
import { runPlaywright } from './machine/checks.mjs'
import { main } from './machine/ending.mjs'
import { findPlace } from './machine/make-ready.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { say } from './machine/say.mjs'
import { setUpScratch } from './machine/scratch.mjs'
import { serveExample } from './machine/served-site.mjs'
import { summary } from './machine/tally.mjs'

/**
 * Sends letters while the site is killed, loses its database, and is asked to stop, and counts which are kept: 2,000
 * under 40 faults, or as many as ASKING_LETTERS and ASKING_FAULTS say. `npm test` does a shorter while of it.
 */
async function faults() {
  const { root } = findPlace()
  await ensureInstalled(root)
  const { env, folder, reports } = await setUpScratch(findPlace(), { name: 'faults', databases: ['site'] })
  const CHROMIUM_PATH = await ensureBrowser(root)
  // It also builds what the test serves anew.
  const site = await serveExample(root, { ...env, DATA_DIR: join(folder, 'site') })
  await site.stop()
  const letters = { ASKING_LETTERS: '2000', ASKING_FAULTS: '40', ...env }
  const { code, line } = summary([
    await runPlaywright({
      reports,
      only: ['asking-faults'],
      env: { ...letters, CHROMIUM_PATH, E2E_URL: site.url },
    }),
  ])
  const report = join(reports, 'playwright.json')
  if (existsSync(report))
    for (const words of figuresIn(JSON.parse(readFileSync(report, 'utf8')))) say(`\n${words}`)
  say(`\n${line}`)
  return code
}

/** What the tests noted as figures, wherever it stands in the report. */
function figuresIn(node) {
  if (typeof node !== 'object' || node === null) return []
  if (node.type === 'figures') return [node.description]
  return [...new Set(Object.values(node).flatMap(figuresIn))]
}

main(faults)
