import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { launchNode } from './children.mjs'
import { root } from './environment.mjs'
import { say } from './say.mjs'
import { tallyOfJest, tallyOfPlaywright, tallyOfProgram } from './tally.mjs'

const tool = (...path) => join(root, 'node_modules', ...path)
const cacheFor = (name) => join(root, 'node_modules', '.cache', 'ask-the-doctors', name)

/** Whether every type holds. */
export const checkTypes = (options) =>
  program([tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', root], options)

/** Whether the code keeps the house's rules and its layout. */
export async function checkLint(options) {
  const rules = await program([tool('eslint', 'bin', 'eslint.js'), root], options)
  const prettier = [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', root]
  const layout = await program([...prettier, '--cache', `--cache-location=${cacheFor('prettier')}`], options)
  return tallyOfProgram(rules.failed + layout.failed)
}

/**
 * Runs the named Jest projects, as `bundleTests` made them.
 * @param {string[]} projects of `unit`, `architecture`, `integration`
 */
export async function runJest(projects, { env = process.env, reports, ...options } = {}) {
  const report = freshReport(reports, `${projects.join('-')}.json`)
  const { code } = await launchNode(
    [
      tool('jest', 'bin', 'jest.js'),
      ...['-c', join('tests', 'jest.config.mjs')],
      ...['--selectProjects', ...projects],
      ...['--json', `--outputFile=${report}`],
    ],
    {
      cwd: root,
      onLine: say,
      // A test that waits for ever would hold up everybody: Jest's runner here knows no limit of its own.
      silenceMs: 5 * 60_000,
      ...options,
      env: { ...env, NODE_ENV: 'test' },
    },
  ).ended
  return tallyOfJest(readReport(report), code)
}

/** Runs the journeys in a browser against a site that serves already: all of them, or those whose file has a name like `only`. */
export async function runPlaywright({ env, only = [], reports, ...options }) {
  const report = freshReport(reports, 'playwright.json')
  const { code } = await launchNode(
    [
      tool('@playwright', 'test', 'cli.js'),
      'test',
      ...['-c', join('tests', 'playwright.config.ts')],
      '--reporter=list,json',
      ...only,
    ],
    { cwd: root, stopWith: 'SIGINT', ...options, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  ).ended
  return tallyOfPlaywright(readReport(report), code)
}

async function program(args, options) {
  const { code } = await launchNode(args, { cwd: root, ...options }).ended
  return tallyOfProgram(code)
}

function freshReport(folder, name) {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)
