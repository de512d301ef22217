import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

import { hireColleague, signIn } from '@tests/support/e2e/colleague'

const pages = [
  '/admin/audit',
  '/admin/failed-jobs',
  '/admin/colleagues/new',
  '/admin/your-sign-in',
  '/admin/account',
]

/** What an admin meets beside the forms, with whatever device and however they read. */
test('our own pages of the panel pass axe, and fit on a telephone', async ({ browser, baseURL }) => {
  test.slow()
  const admin = await signIn(
    browser,
    await hireColleague(baseURL ?? '', 'Ida Inspector', ['--role', 'admin']),
  )
  for (const address of pages) {
    await admin.setViewportSize({ width: 1440, height: 1000 })
    await admin.goto(address)
    await expect(admin.getByRole('heading').first()).toBeVisible()
    if (address !== '/admin/account') expect([address, await barriersOn(admin)]).toEqual([address, []])
    await admin.setViewportSize({ width: 390, height: 844 })
    await expect.poll(() => overflowOf(admin), { message: address }).toBeLessThanOrEqual(0)
  }
})

// Payload's own frame is not ours to mend; what stands in it is.
async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.gutter').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** By how many pixels the page is wider than its window. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
