import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { launchNode } from './children.mjs'
import { installFromDebian, isRootOnDebian } from './debian.mjs'
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
  const found = await findBrowser()
  if (found) return found
  if (isRootOnDebian() && (await installFromDebian('Chromium', ['chromium', 'fonts-liberation']))) {
    const installed = await findBrowser()
    if (installed) return installed
  }
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

async function getFromPlaywright(root) {
  say('      Downloading Playwright’s Chromium.')
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const begun = Date.now()
  const { code, output } = await sayWhileWaiting(
    launchNode([cli, 'install', 'chromium'], { onLine: () => {} }).ended,
    () => `getting a browser, ${secondsSince(begun)}`,
  )
  if (code === 0) return
  throw new CannotGoOn(
    `${sentenceFor(output, 'getting a browser') ?? lastWords(output)}\n` +
      'The tests in a browser need a Chromium: install one, or name one with CHROMIUM_PATH.',
  )
}
