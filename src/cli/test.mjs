import './machine/check-node.mjs'

import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { ensureBrowser } from './machine/browser.mjs'
import { bundleTests } from './machine/bundle.mjs'
import { checkLint, checkTypes, runJest, runPlaywright } from './machine/checks.mjs'
import { prepareDataFolder } from './machine/data-folder.mjs'
import { removeEmbedded, startEmbedded } from './machine/embedded-database.mjs'
import { atEnd, isLeaving, main } from './machine/ending.mjs'
import { loadEnvFile, readPlace } from './machine/environment.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { tryLock } from './machine/lock.mjs'
import { CannotGoOn, complain, say, secondsSince, stepsOf } from './machine/say.mjs'
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
  const bench = await setUpBench(place)
  await bundleTests(place.root)
  for (const part of wanted) {
    step(titles[part])
    const tally = await runPart(part, place, bench)
    if (isLeaving()) return
    say(`      ${summary([tally]).line}, after ${secondsSince()}`)
    tallies.push(tally)
  }
  await bench.clear()
}

async function runPart(part, place, bench) {
  try {
    return await runners[part](place, bench)
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
  unit: (_, bench) => runJest(['unit'], bench),
  architecture: (_, bench) => runJest(['architecture'], bench),
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
    const DATA_DIR = join(folder, 'site')
    const site = await serveExample(root, { ...env, DATA_DIR })
    try {
      return await runPlaywright({ reports, env: { ...env, DATA_DIR, E2E_URL: site.url, CHROMIUM_PATH } })
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

// Whatever a shell or a .env file says of the clinic's own site, the tests never touch that.
const notTheClinics = { DATABASE_URL: '', SITE_URL: '', MIGRATE: '', PORT: '' }

async function setUpBench({ dataDir }) {
  prepareDataFolder(dataDir)
  const { lock, holder } = tryLock(join(dataDir, 'testing.json'))
  if (!lock)
    throw new CannotGoOn(`Another "npm test" (process ${holder.pid}) is under way here: wait for it.`)
  atEnd({ stop: async () => lock.release(), hurry: () => lock.release() })
  const folder = join(dataDir, 'test')
  const clear = async () => {
    for (const part of ['database', 'site']) await removeEmbedded(join(folder, part))
    rmSync(join(folder, 'files'), { recursive: true, force: true })
  }
  await clear()
  const files = join(folder, 'files')
  prepareDataFolder(folder)
  prepareDataFolder(files)
  const PAYLOAD_SECRET = randomBytes(32).toString('hex')
  const env = { ...process.env, ...notTheClinics, PAYLOAD_SECRET, DATA_DIR: files }
  return { folder, env, reports: join(folder, 'reports'), clear }
}

main(test)
