import { ensureBrowser } from './browser.mjs'
import { atEnd } from './ending.mjs'

// As root in a container Chromium runs without its sandbox only; the rest keeps it from asking other hosts.
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Opens a Chromium without a window. It ends with this command, however that ends.
 * @param {string[]} [flags] for this one
 */
export async function openChromium(root, flags = []) {
  const { chromium } = await import('@playwright/test')
  const executablePath = await ensureBrowser(root)
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumFlags, ...flags],
    // Playwright would end this process at the first signal, before the site and its database have stopped.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  browser.on('disconnected', atEnd({ stop: () => browser.close(), hurry() {} }))
  return browser
}
