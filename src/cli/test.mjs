import './machine/check-node.mjs'

import { join } from 'node:path'

import { ensureBrowser } from './machine/browser.mjs'
import { bundleTests } from './machine/bundle.mjs'
import { checkLint, checkTypes, runJest, runPlaywright } from './machine/checks.mjs'
import { prepareDataFolder } from './machine/data-folder.mjs'
import { startEmbedded } from './machine/embedded-database.mjs'
import { isLeaving, main } from './machine/ending.mjs'
import { loadEnvFile, readPlace } from './machine/environment.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { ensureNginx } from './machine/nginx.mjs'
import { CannotGoOn, complain, say, secondsSince, stepsOf } from './machine/say.mjs'
import { setUpScratch } from './machine/scratch.mjs'
import { keepSecrets } from './machine/secrets.mjs'
import { serveExample } from './machine/served-site.mjs'
import { summary } from './machine/tally.mjs'

const parts = ['types', 'lint', 'unit', 'architecture', 'integration', 'e2e']

async function test() {
  const tallies = []
  try {
    await runParts(readWanted(process.argv.slice(2)), tallies)
  } catch (error) {
    if (!(error instanceof CannotGoOn) || isLeaving()) throw error
    complain(`\n${error.message}`)
    tallies.push(oneFailure)
  }
  if (isLeaving()) return
  const { line, code } = summary(tallies)
  say(`\n${line}`)
  return code
}

async function runParts(wanted, tallies) {
  const step = stepsOf(2 + wanted.length)
  loadEnvFile()
  const place = readPlace()
  step('The packages')
  if (!(await ensureInstalled(place.root))) say('      They are all there.')
  step('A place for the tests')
  const scratch = await setUpScratch(place, { name: 'test', databases: ['database', 'site'] })
  await bundleTests(place.root)
  for (const part of wanted) {
    step(titles[part])
    const tally = await runPart(part, place, scratch)
    if (isLeaving()) return
    say(`      ${summary([tally]).line}, after ${secondsSince()}`)
    tallies.push(tally)
  }
}

async function runPart(part, place, scratch) {
  try {
    return await runners[part](place, scratch)
  } catch (error) {
    if (!(error instanceof CannotGoOn) || isLeaving()) throw error
    complain(`\n${error.message}`)
    return oneFailure
  }
}

const oneFailure = { passed: 0, failed: 1, skipped: 0 }

const titles = {
  types: 'Types',
  lint: 'Rules and layout of the code',
  unit: 'Rules of the house, one by one',
  architecture: 'Where code may stand',
  integration: 'With a database',
  e2e: 'In a browser',
}

const runners = {
  types: () => checkTypes(),
  lint: () => checkLint(),
  unit: (_, scratch) => runJest(['unit'], scratch),
  architecture: (_, scratch) => runJest(['architecture'], scratch),
  async integration({ root }, { folder, env, reports }) {
    const dataDir = join(folder, 'database')
    prepareDataFolder(dataDir)
    const { port, stop } = await startEmbedded({ root, dataDir }, { isThrowaway: true })
    try {
      const { superuserPassword } = keepSecrets(dataDir)
      const TEST_DATABASE_URL = `postgres://postgres:${superuserPassword}@127.0.0.1:${port}/postgres`
      return await runJest(['integration'], { reports, env: { ...env, TEST_DATABASE_URL } })
    } finally {
      await stop()
    }
  },
  async e2e({ root }, { folder, env, reports }) {
    const CHROMIUM_PATH = await ensureBrowser(root)
    const nginx = await ensureNginx(join(folder, 'nginx'))
    const DATA_DIR = join(folder, 'site')
    // All letters of the journeys come from one address.
    const site = await serveExample(root, { ...env, DATA_DIR, LETTERS_PER_NETWORK: '1000' })
    try {
      return await runPlaywright({
        reports,
        env: { ...env, ...nginx, DATA_DIR, E2E_URL: site.url, CHROMIUM_PATH },
      })
    } finally {
      await site.stop()
    }
  },
}

function readWanted(given) {
  const unknown = given.find((part) => !parts.includes(part))
  if (unknown) throw new CannotGoOn(`There is no part "${unknown}". The parts are: ${parts.join(', ')}.`)
  return given.length === 0 ? parts : parts.filter((part) => given.includes(part))
}

main(test)
