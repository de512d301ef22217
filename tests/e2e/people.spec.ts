import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'

import { hireColleague, signIn } from '@tests/support/e2e/colleague'

const password = 'a lantern for the new doctor'

/** How somebody comes to work here and leaves, in the browsers of those concerned. */
test('an admin adds a doctor, who chooses a password and signs in; once they have left, they are out', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const siteUrl = baseURL ?? ''
  const admin = await signIn(browser, await hireColleague(siteUrl, 'Ada Admin', ['--role', 'admin']))

  await admin.goto('/admin/collections/staff')
  await expect(admin.getByRole('link', { name: 'Add a colleague' })).toBeVisible()
  await expect(admin.getByRole('link', { name: /Create new/i })).toHaveCount(0)
  await admin.getByRole('link', { name: 'Add a colleague' }).click()
  await expect(admin.getByRole('heading', { level: 1, name: 'Add a colleague' })).toBeVisible()
  await admin.getByLabel('Name', { exact: false }).first().fill('Cora Newman')
  await admin.getByLabel('E-mail address', { exact: false }).fill('ada.admin@clinic.example')
  await admin.getByLabel('Credentials').fill('MD')
  await admin.getByLabel('Specialties').fill('family medicine')
  await expectNoBarriers(admin)
  // Where mails are kept or sent, there is a choice.
  if (await admin.getByLabel('I hand it over').isVisible()) await admin.getByLabel('I hand it over').check()
  await admin.getByRole('button', { name: /^Add and/ }).click()
  await expect(admin.getByText('Ada Admin works here already')).toBeVisible()
  await expect(admin.getByLabel('Credentials')).toHaveValue('MD')
  await admin.getByLabel('E-mail address', { exact: false }).fill('cora.newman@clinic.example')
  await admin.getByRole('button', { name: /^Add and/ }).click()
  const link = await admin.getByLabel('Link to choose a password').inputValue()
  await expectNoBarriers(admin)

  const doctor = await newPage(browser, siteUrl)
  await doctor.goto(new URL(link).pathname)
  await expectNoBarriers(doctor)
  await doctor.getByLabel('New password').fill('too short')
  await doctor.getByLabel('The same again').fill('too short')
  await doctor.getByRole('button', { name: 'Keep this password' }).click()
  await expect(doctor.getByRole('alert')).toContainText('at least 15 characters')
  await expectNoBarriers(doctor)
  await doctor.getByLabel('New password').fill(password)
  await doctor.getByLabel('The same again').fill(password)
  await doctor.getByRole('button', { name: 'Keep this password' }).click()
  await expect(doctor.getByRole('heading', { level: 1 })).toHaveText('Your password is set')
  await doctor.getByRole('link', { name: 'Sign in' }).click()
  await doctor.getByLabel('Email').fill('cora.newman@clinic.example')
  await doctor.getByLabel('Password', { exact: false }).first().fill(password)
  await doctor.getByRole('button', { name: 'Sign in' }).click()
  await doctor.waitForURL('**/admin')
  await expect(doctor.getByRole('link', { name: 'Answers' }).first()).toBeVisible()
  await doctor.goto('/admin/colleagues/new')
  await expect(doctor.getByRole('heading', { name: 'Add a colleague' })).toHaveCount(0)
  await doctor.goto(new URL(link).pathname)
  await expect(doctor.getByRole('heading', { level: 1 })).toHaveText('This link has ended')

  await admin.goto('/admin/collections/staff')
  await admin.getByRole('link', { name: 'Cora Newman' }).click()
  await admin.getByRole('button', { name: 'This person has left' }).click()
  const dialog = admin.getByRole('dialog')
  await expect(dialog).toContainText('signed out everywhere at once')
  await expectNoBarriers(admin, 'dialog')
  await dialog.getByRole('button', { name: 'This person has left' }).click()
  await expect(dialog.getByRole('status')).toContainText('Cora Newman can no longer sign in')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(admin.getByRole('button', { name: 'They are back' })).toBeVisible()

  await doctor.goto('/admin/collections/answers')
  await expect(doctor.getByRole('button', { name: 'Sign in' })).toBeVisible()
})

const newPage = async (browser: Browser, baseURL: string): Promise<Page> =>
  (await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } })).newPage()

/** What is ours on a page: the panel’s own menu and head are Payload’s. */
async function expectNoBarriers(page: Page, within = 'article, .gutter, dialog'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
