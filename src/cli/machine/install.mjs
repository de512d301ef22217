import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { lockPatiently } from './lock.mjs'
import { launchInstallation, watchForNetwork } from './npm.mjs'
import { CannotGoOn, say, sayWhileWaiting, secondsSince } from './say.mjs'
import { lastWords, sentenceFor } from './troubles.mjs'

/** Installs what the lockfile lists, unless it is there already. Resolves to whether it had to. */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return false
  const lock = await installLock(root)
  try {
    if (!isInstalled(root)) await install(root)
  } finally {
    lock.release()
  }
  return true
}

/** Whether npm finished installing the very packages that the lockfile lists. */
export function isInstalled(root) {
  // npm writes this copy of the lockfile last, so an installation that broke off has none.
  const finished = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(finished)) return false
  return missingPackages(readJson(join(root, 'package-lock.json')), readJson(finished)).length === 0
}

/** The packages that a lockfile asks for and an installation lacks or has in another version. */
export function missingPackages(lockfile, installed) {
  return Object.entries(lockfile.packages)
    .filter(([place, wanted]) => place !== '' && !wanted.optional && !wanted.devOptional && !wanted.link)
    .filter(([place, wanted]) => {
      const found = installed.packages?.[place]
      return found?.version !== wanted.version || found?.integrity !== wanted.integrity
    })
    .map(([place]) => place)
}

async function installLock(root) {
  try {
    mkdirSync(join(root, '.data'), { recursive: true })
    return await lockPatiently(join(root, '.data', 'installing.json'), {}, ({ pid }) =>
      say(`      Another command (process ${pid}) installs the packages just now; waiting for it.`),
    )
  } catch (error) {
    throw new CannotGoOn(sentenceFor(error.message, 'the installation') ?? error.message)
  }
}

async function install(root) {
  const total = Object.keys(readJson(join(root, 'package-lock.json')).packages).length - 1
  say(`      Installing up to ${total} packages; the first time this takes a minute or two.`)
  const first = await runNpm(root, total, false)
  if (first.code === 0) return
  if (!first.isCutOff) throw new CannotGoOn(whyNpmFailed(first.output))
  say('      There is no network; trying with what npm has kept from before.')
  const second = await runNpm(root, total, true)
  if (second.code !== 0) throw new CannotGoOn(sentenceFor('ENETUNREACH', 'the installation'))
}

async function runNpm(root, total, isOffline) {
  const begun = Date.now()
  const isNetworkGone = watchForNetwork()
  let isCutOff = false
  const onLine = (line) => {
    isCutOff ||= !isOffline && isNetworkGone(line)
    // On a full disk, too, npm goes on trying, package by package, for minutes.
    if (isCutOff || /ENOSPC/.test(line)) void npm.stop()
    if (/^added \d+ packages?/.test(line)) say(`      ${line}`)
  }
  const npm = launchInstallation(root, { isOffline, onLine })
  const describe = () =>
    `installing, ${countPackages(root)} of up to ${total} packages, ${secondsSince(begun)}`
  return { ...(await sayWhileWaiting(npm.ended, describe)), isCutOff }
}

/** The sentence for an installation that failed, from what npm said. */
export function whyNpmFailed(output) {
  if (/npm error code EUSAGE/.test(output) && /in sync/.test(output)) {
    return 'package.json and package-lock.json disagree: run "npm install" once, and commit the lockfile.'
  }
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'))
  const words = errors.slice(0, 8).join('\n') || lastWords(output)
  return sentenceFor(output, 'the installation') ?? `npm could not install the packages. It says:\n${words}`
}

// npm makes every folder at once and fills them one by one.
function countPackages(root) {
  const folder = join(root, 'node_modules')
  if (!existsSync(folder)) return 0
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map((one) => join(name, one)) : [name],
    )
    .filter((name) => existsSync(join(folder, name, 'package.json'))).length
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))
