import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { launch, launchNode } from './children.mjs'
import { CannotGoOn, say, sayWhileWaiting, secondsSince } from './say.mjs'
import { lastWords, sentenceFor } from './troubles.mjs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Finds a Chromium, or gets one. Resolves to its path. */
export async function ensureBrowser(root) {
  const found = (await findBrowser()) ?? (isRootOnDebian() ? await getFromDebian() : null)
  if (found) return found
  await getFromPlaywright(root)
  return findBrowser()
}

async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  const places = [process.env.CHROMIUM_PATH, ...usualPlaces, chromium.executablePath()]
  return places.find((place) => place && existsSync(place) && runs(place)) ?? null
}

// Ubuntu's /usr/bin/chromium-browser is a note that asks for a snap: being there is not enough.
const runs = (place) => spawnSync(place, ['--version'], { timeout: 30_000 }).status === 0

function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get'))
    return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

async function getFromDebian() {
  say('      Installing Debian’s Chromium.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const packages = ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']
  for (const args of [['update'], packages]) {
    const { code, output } = await patiently(launch('apt-get', args, { env, onLine: () => {} }))
    if (code !== 0) return say(`      That did not work (${lastWords(output, 1)}); trying Playwright’s.`)
  }
  return findBrowser()
}

async function getFromPlaywright(root) {
  say('      Downloading Playwright’s Chromium.')
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const { code, output } = await patiently(launchNode([cli, 'install', 'chromium'], { onLine: () => {} }))
  if (code === 0) return
  throw new CannotGoOn(
    `${sentenceFor(output, 'getting a browser') ?? lastWords(output)}\n` +
      'The tests in a browser need a Chromium: install one, or name one with CHROMIUM_PATH.',
  )
}

const patiently = ({ ended }) => {
  const begun = Date.now()
  return sayWhileWaiting(ended, () => `getting a browser, ${secondsSince(begun)}`)
}
