import { expect, type Browser, type Page } from '@playwright/test'

import { codeOf } from '@tests/support/authenticator'

import { signIn, typePassword } from './colleague'
import { look } from './looking'

export interface SecondFactor {
  secret: string
  backupCodes: string[]
  usedCode: string
}

/** On the page *Your sign-in*: a wrong code first, as happens. */
export async function setUpSecondFactor(page: Page): Promise<SecondFactor> {
  await expect(async () => {
    await page.getByRole('button', { name: 'Set up' }).click({ timeout: 1_000 })
    await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
  }).toPass()
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '')
  await look(page, 'set-up')
  await page.getByLabel('Code').fill('000000')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('This code does not count.')).toBeVisible()
  const usedCode = codeOf(secret)
  await page.getByLabel('Code').fill(usedCode)
  await page.getByLabel('Code').press('Enter')
  await expect(page.getByRole('heading', { name: 'Your backup codes' })).toBeFocused()
  const backupCodes = await page
    .getByRole('list', { name: 'Backup codes' })
    .getByRole('listitem')
    .allInnerTexts()
  expect(backupCodes).toHaveLength(10)
  await look(page, 'backup-codes')
  await page.getByRole('button', { name: 'I have kept them' }).click()
  return { secret, backupCodes, usedCode }
}

/** Their own browser, into which they come with a password and a code from their phone. */
export async function signInWithCode(browser: Browser, email: string): Promise<Page> {
  const page = await signIn(browser, email)
  await page.goto('/admin/your-sign-in')
  const { secret } = await setUpSecondFactor(page)
  await expect(page.getByText('10 of 10 backup codes are left')).toBeVisible()
  await signOut(page)
  await typePassword(page, email)
  await page.getByLabel('Code').fill(codeOf(secret, 1))
  await page.getByLabel('Code').press('Enter')
  await page.waitForURL(/\/admin(\/your-sign-in)?$/)
  return page
}

export async function signOut(page: Page): Promise<void> {
  await page.goto('/admin/logout')
  await page.waitForURL('**/admin/login**')
}
