import { basename } from 'node:path'

import { launch } from './children.mjs'

const options = [
  // Not `npm ci`: it refuses a lockfile from which a registry without other machines' binaries has left
  // them out. This takes every version from the lockfile just the same, and writes nothing into it.
  'install',
  '--no-save',
  // NODE_ENV=production would leave out what the build needs.
  '--include=dev',
  '--no-audit',
  '--no-fund',
  // Every answer of the registry is a line, from which the lack of a network is seen early.
  '--loglevel=http',
  // Few retries: a person waits.
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
]

/**
 * Starts npm's installation; without a network, from what npm has kept of earlier ones.
 * @param {{ isOffline: boolean, onLine: (line: string) => void }} how
 */
export function launchInstallation(root, { isOffline, onLine }) {
  const args = isOffline ? [...options, '--offline'] : options
  return launchNpm(args, { cwd: root, onLine, patienceMs: 2000 })
}

/** Runs npm: the one that runs us where there is one, as under `npm start`; otherwise the one on the path. */
export function launchNpm(args, settings) {
  const running = process.env.npm_execpath
  return running && basename(running) === 'npm-cli.js'
    ? launch(process.execPath, [running, ...args], settings)
    : launch('npm', args, settings)
}

/**
 * Watches what npm says for the sign that there is no network: a package given up on before any has come.
 * npm itself would go on for minutes, asking for one optional package after the other.
 * @returns {(line: string) => boolean} whether the network is known to be gone, after one more line
 */
export function watchForNetwork() {
  let hasAnswered = false
  return (line) => {
    hasAnswered ||= /^npm http fetch GET \d{3} /.test(line) && !/\(cache (hit|stale)\)/.test(line)
    return !hasAnswered && /attempt 3 failed with (E[A-Z_]+|ERR_SOCKET_TIMEOUT)/.test(line)
  }
}
