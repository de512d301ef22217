import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

import { hireColleague, signIn } from '@tests/support/e2e/colleague'
import { picture } from '@tests/support/e2e/looking'

const pages = [
  '/admin/audit',
  '/admin/failed-jobs',
  '/admin/searches',
  '/admin/colleagues/new',
  '/admin/your-sign-in',
  '/admin/account',
]

/** What an admin meets beside the forms, with whatever device and however they read. */
test('our own pages of the panel pass axe, and fit on a telephone', async ({ browser, baseURL }) => {
  test.slow()
  await searchInVain(baseURL ?? '')
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

test('an editor reads what readers did not find, and in a doctor’s panel it is not there', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  await searchInVain(baseURL ?? '')
  const siteUrl = baseURL ?? ''
  const editor = await signIn(browser, await hireColleague(siteUrl, 'Edda Curious', ['--role', 'editor']))
  await editor.getByRole('button', { name: 'Open Menu' }).first().click()
  await editor.getByRole('link', { name: 'What readers do not find' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('What readers do not find')
  const row = editor.getByRole('row').filter({ hasText: wordsInVain })
  await expect(row.getByRole('cell').nth(1)).toHaveText(/^([3-9]|\d{2,})$/)
  await picture(editor, 'searches')

  const doctor = await signIn(browser, await hireColleague(siteUrl, 'Dora Busy', ['--role', 'doctor']))
  await expect(doctor.getByRole('link', { name: 'What readers do not find' })).toHaveCount(0)
  await doctor.goto('/admin/searches')
  await expect(doctor.getByText(wordsInVain)).toHaveCount(0)
})

const wordsInVain = 'qwertzitis zanzibarosis'

/** As often as it takes to be shown. */
async function searchInVain(siteUrl: string): Promise<void> {
  for (let time = 0; time < 3; time++) {
    const { status } = await fetch(`${siteUrl}/search?q=${encodeURIComponent(wordsInVain)}`)
    expect(status).toBe(200)
  }
}

// Payload's own frame is not ours to mend; what stands in it is.
async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.gutter').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** By how many pixels the page is wider than its window. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
