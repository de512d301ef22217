import { expect, test } from '@playwright/test'

import { codeOf } from '@tests/support/authenticator'
import { hireColleague, signIn, typePassword } from '@tests/support/e2e/colleague'
import { look } from '@tests/support/e2e/looking'
import { setUpSecondFactor, signOut } from '@tests/support/e2e/second-factor'

test('a doctor sets up a second factor, signs in with a code, and with a backup code', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const email = await hireColleague(baseURL ?? '', 'Cora Lind', ['--role', 'doctor'])
  const page = await signIn(browser, email)
  await page.getByRole('button', { name: 'Open Menu' }).first().click()
  await page.getByRole('link', { name: 'Your sign-in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your sign-in' })).toBeVisible()
  const { backupCodes, secret, usedCode } = await setUpSecondFactor(page)
  await expect(page.getByText('10 of 10 backup codes are left')).toBeVisible()
  await expect(page.getByRole('row', { name: /This one/ })).toContainText(/Chrome on Linux/)
  await look(page, 'your-sign-in')

  await signOut(page)
  await page.goto('/admin/login')
  await look(page, 'sign-in')
  await typePassword(page, email)
  await expect(page.getByRole('heading', { name: 'Your second factor' })).toBeVisible()
  await expect(page.getByLabel('Code')).toBeFocused()
  await look(page, 'code')
  await page.keyboard.type(usedCode)
  await page.keyboard.press('Enter')
  await expect(page.getByText('This code does not count.')).toBeVisible()
  await expect(page.getByLabel('Code')).toBeFocused()
  await look(page, 'code-refused')
  await page.getByLabel('Code').fill(codeOf(secret, 1))
  await page.getByLabel('Code').press('Enter')
  await page.waitForURL('**/admin')

  await signOut(page)
  await typePassword(page, email)
  await page.getByLabel('Code').fill(backupCodes[0] ?? '')
  await page.getByLabel('Code').press('Enter')
  await page.waitForURL('**/admin')
  await page.goto('/admin/your-sign-in')
  await expect(page.getByText('9 of 10 backup codes are left')).toBeVisible()

  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto('/admin/login')
  await typePassword(elsewhere, email)
  await elsewhere.getByLabel('Code').fill(backupCodes[1] ?? '')
  await elsewhere.getByLabel('Code').press('Enter')
  await elsewhere.waitForURL('**/admin')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await page.waitForURL('**/admin/login**')
  await elsewhere.reload()
  await elsewhere.waitForURL('**/admin/login**')
})

test('nobody is led anywhere else by the address of the sign-in page (case 77)', async ({
  browser,
  baseURL,
}) => {
  const email = await hireColleague(baseURL ?? '', 'Nils Berg', ['--role', 'editor'])
  for (const redirect of [
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    'https://evil.example',
  ]) {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`/admin/login?redirect=${encodeURIComponent(redirect)}`)
    await typePassword(page, email)
    await page.waitForURL('**/admin')
    expect(new URL(page.url()).origin).toBe(baseURL)
  }
})
