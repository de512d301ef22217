import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

import { hireColleague, signIn } from '@tests/support/e2e/colleague'
import { untilKept } from '@tests/support/e2e/saving'

/** What two clinicians say to each other about an answer before, and after, readers see it. */
test('a writer asks, a reviewer comments and returns, and what was mended is seen, signed, corrected and withdrawn', async ({
  browser,
  baseURL,
  page: reader,
}) => {
  test.slow()
  const siteUrl = baseURL ?? ''
  const cara = await hireColleague(siteUrl, 'Cara Lindqvist', [
    '--role',
    'doctor',
    '--doctor',
    'Cara Lindqvist, MD',
  ])
  const dan = await hireColleague(siteUrl, 'Dan Okafor', ['--role', 'doctor', '--doctor', 'Dan Okafor, DO'])
  const writer = await signIn(browser, cara)
  const reviewer = await signIn(browser, dan)

  await writer.goto('/admin/collections/answers/create')
  await writer.waitForURL(/answers\/[0-9a-f-]{36}/)
  const desk = writer.url()
  await writer.getByLabel('Title', { exact: false }).first().fill('A stye on the eyelid')
  await openTab(writer, 'Introduction')
  await writer.locator('[contenteditable=true]').first().click()
  await writer.keyboard.type('A stye is a small, sore swelling at the edge of the eyelid.')
  await openTab(writer, 'Steps')
  await writer.getByRole('button', { name: 'Add Step' }).click()
  await writer.locator('#field-steps [contenteditable=true]').first().click()
  await writer.keyboard.type('Hold a hot cloth against the closed eye for 30 minutes.')
  await expect(writer.getByText('Not signed off yet')).toBeVisible({ timeout: 20_000 })

  await test.step('asks one colleague, of those who may sign', async () => {
    await writer.getByRole('button', { name: 'Ask for sign-off' }).first().click()
    const dialog = writer.getByRole('dialog', { name: 'Ask for sign-off' })
    await expect(dialog.getByRole('option', { name: 'Cara Lindqvist' })).toHaveCount(0)
    await dialog.getByLabel('Whom').selectOption('Dan Okafor')
    await dialog.getByLabel('Note').fill('Is half an hour right?')
    await expectNoFaults(writer, 'dialog')
    await dialog.getByRole('button', { name: 'Ask' }).click()
    await expect(writer.getByText('Dan Okafor is asked to sign it off')).toBeVisible()
  })

  await test.step('the reviewer finds it on the dashboard, comments and returns it', async () => {
    await reviewer.goto('/admin')
    await expect(reviewer.getByRole('region', { name: 'Your desk' })).toContainText('Is half an hour right?')
    await expectNoFaults(reviewer, '[aria-label="Your desk"]')
    await reviewer.getByRole('link', { name: 'A stye on the eyelid' }).click()
    await expect(shown(reviewer).getByRole('heading', { level: 1 })).toContainText('A stye on the eyelid')
    await expect(shown(reviewer).locator('ins, del')).toHaveCount(0)
    await shown(reviewer).getByRole('button', { name: 'Comment on: Step 1' }).click()
    const dialog = reviewer.getByRole('dialog', { name: 'Comment on: Step 1' })
    await dialog.getByLabel(/^Comment/).fill('Warm, not hot: hot burns the lid.')
    await dialog.getByRole('button', { name: 'Comment' }).click()
    await expect(reviewer.getByRole('region', { name: 'Comments' })).toContainText('Warm, not hot')
    await expectBeside(reviewer, 'Step 1')
    await expectNoFaults(reviewer, '.review-desk')
    await reviewer.getByRole('button', { name: 'Return with a note' }).click()
    const back = reviewer.getByRole('dialog', { name: /Return it/ })
    await back.getByLabel('What should be different').fill('Mend step 1, please.')
    await back.getByRole('button', { name: 'Return' }).click()
    await expect(reviewer.getByText('Returned by Dan Okafor')).toBeVisible()
  })

  await test.step('the writer sees why, mends it and asks again', async () => {
    await writer.goto('/admin')
    await expect(writer.getByRole('region', { name: 'Your desk' })).toContainText('Mend step 1, please.')
    await writer.getByRole('link', { name: 'A stye on the eyelid' }).first().click()
    await expect(writer.getByText('Warm, not hot: hot burns the lid.')).toBeVisible()
    await openTab(writer, 'Steps')
    await writer.locator('#field-steps [contenteditable=true]').first().click()
    await writer.keyboard.press('ControlOrMeta+A')
    await writer.keyboard.type('Hold a warm cloth against the closed eye for 10 minutes.')
    await untilKept(writer, 'for 10 minutes.')
    await expect(writer.getByText('Returned by Dan Okafor')).toBeVisible({ timeout: 20_000 })
    await writer.getByRole('button', { name: 'Ask for sign-off' }).first().click()
    const dialog = writer.getByRole('dialog')
    await dialog.getByLabel('Whom').selectOption('Dan Okafor')
    await dialog.getByRole('button', { name: 'Ask' }).click()
    await expect(writer.getByText('Dan Okafor is asked to sign it off')).toBeVisible()
  })

  await test.step('words that change while they are read are not signed, and it shows which', async () => {
    await reviewer.reload()
    await expect(shown(reviewer).getByText('for 10 minutes')).toBeVisible()
    await openTab(writer, 'Letter')
    await writer.getByLabel('The short answer').fill('Warmth opens it within days.')
    await untilKept(writer, 'within days.')
    await expect(writer.getByText('Dan Okafor is asked to sign it off')).toBeVisible({ timeout: 20_000 })
    await reviewer.getByRole('button', { name: 'Sign off these words' }).click()
    const alert = reviewer.getByRole('alert').filter({ hasText: 'changed while you were reading' })
    await expect(alert.locator('ins')).toHaveText('Warmth opens it within days.')
    await reviewer.getByRole('button', { name: 'Resolve' }).click()
    await expect(reviewer.getByText('Resolved (1)')).toBeVisible()
    await reviewer.getByRole('button', { name: 'Sign off these words' }).click()
    await expect(reviewer.getByText(/^Signed off by Dan Okafor/).first()).toBeVisible()
  })

  await test.step('an edit ends the sign-off, and the next review shows what is new', async () => {
    await writer.reload()
    await openTab(writer, 'Letter')
    await writer.getByLabel('The short answer').fill('Warmth mostly opens it within days.')
    await expect(writer.getByText(/ended by an edit by Cara Lindqvist at/)).toBeVisible({ timeout: 20_000 })
    await reviewer.goto(`${desk}/review`)
    await expect(shown(reviewer).locator('ins')).toHaveText('mostly ')
    await expectNoFaults(reviewer, '.review-desk')
    await reviewer.getByRole('button', { name: 'Sign off these words' }).click()
    await expect(reviewer.getByText(/^Signed off by Dan Okafor/).first()).toBeVisible()
    await writer.reload()
    await writer.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(writer.getByText(/^Published, signed off by Dan Okafor/)).toBeVisible()
    await reader.goto('/answers/a-stye-on-the-eyelid')
    await expect(reader.getByText('Warmth mostly opens it within days.')).toBeVisible()
    await expect(reader.getByText('Warm, not hot')).toHaveCount(0)
  })

  await test.step('a correction goes out with the next publication', async () => {
    await writer.getByRole('button', { name: 'Correct' }).click()
    const dialog = writer.getByRole('dialog')
    await dialog.getByLabel('What changed').fill('We said 30 minutes at first; 10 are enough.')
    await dialog.getByRole('button', { name: 'Add the note' }).click()
    await writer.getByRole('button', { name: 'Publish changes' }).click()
    await expect(writer.getByText(/^Published, signed off by Dan Okafor/)).toBeVisible()
    await reader.reload()
    await expect(reader.getByText('We said 30 minutes at first; 10 are enough.')).toBeVisible()
  })

  await test.step('a withdrawal says what to read instead', async () => {
    await writer.getByRole('button', { name: 'Withdraw' }).click()
    const dialog = writer.getByRole('dialog')
    await dialog.getByLabel(/Reason/).fill('It left out when to see a doctor.')
    await dialog.getByLabel(/part of its title/).fill('muscle spasms')
    await dialog.getByRole('button', { name: /muscle spasms/i }).click()
    await dialog.getByLabel('Title of a page elsewhere').fill('Stye')
    await dialog.getByLabel(/Its address/).fill('https://www.nhs.uk/conditions/stye/')
    await expectNoFaults(writer, 'dialog')
    await dialog.getByRole('button', { name: 'Withdraw' }).click()
    await expect(writer.getByText('Withdrawn. Readers are told why.')).toBeVisible()
    expect((await reader.reload())?.status()).toBe(410)
    await expect(reader.getByRole('link', { name: 'Stye' })).toHaveAttribute('href', /nhs\.uk/)
    await expect(reader.getByRole('link', { name: /muscle spasms/i })).toBeVisible()
  })
})

const openTab = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const shown = (page: Page) => page.frameLocator('iframe[title="The answer as its readers see it"]')

/** The thread stands at the height of the words it is about. */
async function expectBeside(page: Page, place: string): Promise<void> {
  const words = shown(page).locator('.talked-about')
  const thread = page
    .getByRole('region', { name: 'Comments' })
    .getByRole('article')
    .filter({ hasText: place })
  const apart = async () => ((await thread.boundingBox())?.y ?? 0) - ((await words.boundingBox())?.y ?? 999)
  await expect.poll(async () => Math.abs(await apart())).toBeLessThan(20)
}

async function expectNoFaults(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}
