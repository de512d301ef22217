import './machine/check-node.mjs'

import { join } from 'node:path'

import { bundleTests } from './machine/bundle.mjs'
import { checkLint, checkTypes, runJest } from './machine/checks.mjs'
import { main } from './machine/ending.mjs'
import { readPlace } from './machine/environment.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { say, secondsSince } from './machine/say.mjs'
import { summary } from './machine/tally.mjs'

/** What a person runs before every commit: side by side, and each part's words together. */
async function check() {
  const place = readPlace()
  await ensureInstalled(place.root)
  say('Types, lint, unit tests and architecture, side by side …')
  const reports = join(place.root, '.data', 'check')
  const tests = async (options) => {
    await bundleTests(place.root)
    return runJest(['unit', 'architecture'], { reports, ...options })
  }
  const lanes = [
    part('Lint', checkLint),
    part('Types', checkTypes).then(async (types) => [types, await part('Unit and architecture', tests)]),
  ]
  const { line, code } = summary((await Promise.all(lanes)).flat())
  say(`\n${line}`)
  return code
}

async function part(title, run) {
  const lines = []
  const tally = await run({ onLine: (line) => lines.push(line) })
  if (tally.failed > 0) say(`\n${lines.join('\n')}`)
  say(`${title}: ${summary([tally]).line}, after ${secondsSince()}`)
  return tally
}

main(check)
