/**
 * Opens a page as a reader does, with scripts and without. A browser asks for the site's icon once, when it has
 * nothing else to do; no reader waits for that, and it is not counted.
 * @returns {Promise<{ requests: number, script: number, neededScript: number }>} bytes of script as they stand
 *   in the page; they are needed where the page reads differently without them
 */
export async function readInBrowser(browser, url) {
  const withScripts = await open(browser, url, true)
  const without = await open(browser, url, false)
  const { requests, script } = withScripts
  return { requests, script, neededScript: withScripts.words === without.words ? 0 : script }
}

async function open(browser, url, javaScriptEnabled) {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const loaded = []
  page.on('requestfinished', (request) => loaded.push(request))
  await page.goto(url, { waitUntil: 'networkidle' })
  const words = await page.locator('body').innerText()
  const inline = await page
    .locator('script:not([src]):not([type="application/ld+json"])')
    .evaluateAll((scripts) => scripts.map(({ text }) => text))
  const files = await Promise.all(loaded.filter((one) => one.resourceType() === 'script').map(bytesOf))
  await context.close()
  return { words, requests: loaded.length, script: Buffer.byteLength(inline.join('')) + sum(files) }
}

const bytesOf = async (request) => (await (await request.response()).body()).length
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
