import { expect, test, type Page } from '@playwright/test'

import { hireColleague, signIn } from '@tests/support/e2e/colleague'

/** One answer on its whole road, in the browsers of those who walk it. */
test('a doctor writes, a colleague signs off, readers read, and a withdrawal tells them so', async ({
  browser,
  baseURL,
  page: reader,
}) => {
  test.slow()
  const siteUrl = baseURL ?? ''
  const ana = await hireColleague(siteUrl, 'Ana Prieto', ['--role', 'doctor', '--doctor', 'Ana Prieto, MD'])
  const ben = await hireColleague(siteUrl, 'Ben Olsen', ['--role', 'doctor', '--doctor', 'Ben Olsen, DO'])
  const writer = await signIn(browser, ana)

  await writer.goto('/admin/collections/answers/create')
  await writer.waitForURL(/answers\/[0-9a-f-]{36}/)
  const desk = writer.url()
  await writer.getByLabel('Title', { exact: false }).first().fill('Hiccups after a meal')
  await openTab(writer, 'Introduction')
  await writer.locator('[contenteditable=true]').first().click()
  await writer.keyboard.type('A hiccup is a spasm of the diaphragm, the muscle you breathe with.')
  await openTab(writer, 'Steps')
  await writer.getByRole('button', { name: 'Add Step' }).click()
  await writer.locator('#field-steps [contenteditable=true]').first().click()
  await writer.keyboard.type('Breathe in, hold your breath for 10 seconds, and let it go slowly.')
  await expect(writer.getByText('Not signed off yet')).toBeVisible({ timeout: 20_000 })
  await expect(writer.getByLabel('Address')).toHaveValue('hiccups-after-a-meal')
  await expect(writer.getByText('You cannot sign these words.')).toBeVisible()
  await expect(writer.getByRole('button', { name: 'Publish' })).toBeDisabled()
  expect((await reader.goto('/answers/hiccups-after-a-meal'))?.status()).toBe(404)

  const reviewer = await signIn(browser, ben)
  await reviewer.goto(desk)
  await reviewer.getByRole('link', { name: 'Review and sign' }).click()
  await reviewer.getByRole('button', { name: 'Sign off these words' }).click()
  await expect(reviewer.getByText(/^Signed off by Ben Olsen/).first()).toBeVisible()
  await reviewer.goto(desk)
  await reviewer.getByRole('button', { name: 'Publish' }).click()
  await expect(reviewer.getByText(/^Published, signed off by Ben Olsen/)).toBeVisible()

  await reader.goto('/answers/hiccups-after-a-meal')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Hiccups after a meal')
  await expect(reader.getByText('hold your breath for 10 seconds')).toBeVisible()
  await expect(reader.getByText('Ana Prieto')).toBeVisible()
  await expect(reader.getByText('Ben Olsen')).toBeVisible()

  await writer.reload()
  await expect(writer.getByText(/^Published, signed off by Ben Olsen/)).toBeVisible()
  await openTab(writer, 'Letter')
  await writer.getByLabel('The short answer').fill('They pass by themselves within the hour.')
  await expect(writer.getByText('The newest words are not signed off')).toBeVisible({ timeout: 20_000 })
  await reader.reload()
  await expect(reader.getByText('They pass by themselves')).toHaveCount(0)

  await reviewer.reload()
  await reviewer.getByRole('button', { name: 'Withdraw' }).click()
  const dialog = reviewer.getByRole('dialog')
  await dialog.getByLabel(/Reason/).fill('Ten seconds is too long for people with heart failure.')
  await dialog.getByRole('button', { name: 'Withdraw' }).click()
  await expect(reviewer.getByText('Withdrawn. Readers are told why.')).toBeVisible()
  expect((await reader.reload())?.status()).toBe(410)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('This answer was withdrawn')
  await expect(reader.getByText('too long for people with heart failure')).toBeVisible()
})

const openTab = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
