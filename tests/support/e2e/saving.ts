import { expect, type Page } from '@playwright/test'

/** Waits until the words somebody has typed into the record that is open in the panel are kept. */
export async function untilKept(page: Page, words: string): Promise<void> {
  const { origin, pathname } = new URL(page.url())
  const address = `${origin}${pathname.replace('/admin/collections/', '/api/')}?draft=true&depth=0`
  // Without an origin the session counts for nothing.
  const read = async () => (await page.request.get(address, { headers: { origin } })).text()
  await expect.poll(read, { timeout: 20_000 }).toContain(words)
}
