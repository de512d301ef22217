import { expect, test, type Page } from '@playwright/test'

import { hireColleague } from '@tests/support/e2e/colleague'
import { picture } from '@tests/support/e2e/looking'
import { untilKept } from '@tests/support/e2e/saving'
import { signInWithCode } from '@tests/support/e2e/second-factor'

const title = 'Numb fingers after cycling'
const address = '/answers/numb-fingers-after-cycling'

/** The whole life of an answer, in the browsers of the three people who look after it. */
test('a writer, a reviewer and an admin, each with a second factor, bring an answer to its readers and take it back', async ({
  browser,
  baseURL,
  page: reader,
}) => {
  test.setTimeout(300_000)
  const siteUrl = baseURL ?? ''
  const clinician = (name: string, letters: string) =>
    hireColleague(siteUrl, name, ['--role', 'doctor', '--doctor', `${name}, ${letters}`])
  const writer = await signInWithCode(browser, await clinician('Wilma Torres', 'MD'))
  const reviewer = await signInWithCode(browser, await clinician('Ravi Anand', 'DO'))
  const admin = await signInWithCode(
    browser,
    await hireColleague(siteUrl, 'Agnes Bloom', ['--role', 'admin']),
  )
  let desk = ''

  await test.step('the writer drafts it and asks for sign-off', async () => {
    await writer.goto('/admin/collections/answers/create')
    await writer.waitForURL(/answers\/[0-9a-f-]{36}/)
    desk = writer.url()
    await writer.getByLabel('Title', { exact: false }).first().fill(title)
    await writer.getByLabel('The short answer').fill('Change your grip often, and raise the handlebar.')
    await typeInto(writer, 'Introduction', 'The nerve in the palm is pressed against the bar.')
    await openTab(writer, 'Steps')
    await writer.getByRole('button', { name: 'Add Step' }).click()
    await writer.locator('#field-steps [contenteditable=true]').first().click()
    await writer.keyboard.type('Change the place of your hands every 10 minutes.')
    await expect(writer.getByText('Not signed off yet')).toBeVisible({ timeout: 20_000 })
    await picture(writer, 'walk-draft')
    await ask(writer)
  })

  await test.step('the reviewer comments and returns it', async () => {
    await reviewer.goto('/admin')
    await reviewer.getByRole('link', { name: title }).click()
    await shown(reviewer).getByRole('button', { name: 'Comment on: Step 1' }).click()
    const dialog = reviewer.getByRole('dialog', { name: 'Comment on: Step 1' })
    await dialog.getByLabel(/^Comment/).fill('Say when to see somebody.')
    await dialog.getByRole('button', { name: 'Comment' }).click()
    await expect(reviewer.getByRole('region', { name: 'Comments' })).toContainText('when to see somebody')
    await picture(reviewer, 'walk-comments')
    await reviewer.getByRole('button', { name: 'Return with a note' }).click()
    const back = reviewer.getByRole('dialog', { name: /Return it/ })
    await back.getByLabel('What should be different').fill('One more sentence in step 1.')
    await back.getByRole('button', { name: 'Return' }).click()
    await expect(reviewer.getByText('Returned by Ravi Anand')).toBeVisible()
  })

  await test.step('the writer mends it, and the reviewer signs the very words', async () => {
    await writer.goto(desk)
    await openTab(writer, 'Steps')
    await writer.locator('#field-steps [contenteditable=true]').first().click()
    await writer.keyboard.press('ControlOrMeta+End')
    await writer.keyboard.type(' See a doctor if they are still numb after 2 weeks.')
    await untilKept(writer, 'still numb after 2 weeks')
    await expect(writer.getByText('Returned by Ravi Anand')).toBeVisible({ timeout: 20_000 })
    await ask(writer)
    await reviewer.goto(`${desk}/review`)
    await expect(shown(reviewer).getByText('still numb after 2 weeks')).toBeVisible()
    await picture(reviewer, 'walk-review')
    await reviewer.getByRole('button', { name: 'Sign off these words' }).click()
    await expect(reviewer.getByText(/^Signed off by Ravi Anand/).first()).toBeVisible()
  })

  await test.step('the admin chooses a time, and readers find it then, and not before', async () => {
    await admin.goto(desk)
    const part = admin.getByRole('region', { name: 'Publish at a time' })
    await part.getByRole('button', { name: 'Choose a time' }).click()
    await part.getByLabel(/Day and time at the clinic/).fill(inTwoMinutes())
    await part.getByRole('button', { name: 'Publish at this time' }).click()
    await expect(part.getByText(/^It will be published on/)).toContainText('Agnes Bloom chose the time')
    await picture(admin, 'walk-schedule')
    expect((await reader.goto(address))?.status()).toBe(404)
    await expect
      .poll(async () => (await reader.goto(address))?.status(), { timeout: 150_000, intervals: [2_000] })
      .toBe(200)
    await expect(reader.getByText('Reviewed by Ravi Anand')).toBeVisible()
    await picture(reader, 'walk-page')
  })

  await test.step('the writer adds a dated note, and it goes out', async () => {
    await writer.goto(desk)
    await writer.getByRole('button', { name: 'Correct' }).click()
    const dialog = writer.getByRole('dialog')
    await dialog.getByLabel('What changed').fill('A first version left out when to see a doctor.')
    await dialog.getByRole('button', { name: 'Add the note' }).click()
    await writer.getByRole('button', { name: 'Publish changes' }).click()
    await expect(writer.getByText(/^Published, signed off by Ravi Anand/)).toBeVisible()
    await reader.reload()
    await expect(reader.getByText('A first version left out when to see a doctor.')).toBeVisible()
  })

  await test.step('the admin takes it back, and the page says why', async () => {
    await admin.goto(desk)
    await admin.getByRole('button', { name: 'Withdraw' }).click()
    const dialog = admin.getByRole('dialog')
    await dialog.getByLabel(/Reason/).fill('Its advice on splints is out of date.')
    await picture(admin, 'walk-withdraw')
    await dialog.getByRole('button', { name: 'Withdraw' }).click()
    await expect(admin.getByText('Withdrawn. Readers are told why.')).toBeVisible()
    expect((await reader.reload())?.status()).toBe(410)
    await expect(reader.getByText('Its advice on splints is out of date.')).toBeVisible()
    await picture(reader, 'walk-withdrawn')
  })

  await test.step('the audit tells all of it', async () => {
    await admin.goto('/admin/audit')
    for (const deed of ['signed off', 'set a time to publish', 'noted a correction of', 'withdrew']) {
      await expect(admin.getByText(`${deed} “${title}”`).first()).toBeVisible()
    }
    await picture(admin, 'walk-audit')
  })
})

async function ask(writer: Page): Promise<void> {
  await writer.getByRole('button', { name: 'Ask for sign-off' }).first().click()
  const dialog = writer.getByRole('dialog')
  await dialog.getByLabel('Whom').selectOption('Ravi Anand')
  await dialog.getByRole('button', { name: 'Ask' }).click()
  await expect(writer.getByText('Ravi Anand is asked to sign it off')).toBeVisible()
}

async function typeInto(writer: Page, tab: string, words: string): Promise<void> {
  await openTab(writer, tab)
  await writer.locator('[contenteditable=true]').first().click()
  await writer.keyboard.type(words)
}

/** As a field for day and time wants it, on the clocks of the example clinic. */
function inTwoMinutes(): string {
  const then = new Date(Date.now() + 2 * 60_000)
  return then.toLocaleString('sv-SE', { timeZone: 'America/Los_Angeles' }).slice(0, 16).replace(' ', 'T')
}

const openTab = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const shown = (page: Page) => page.frameLocator('iframe[title="The answer as its readers see it"]')
