import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const cramp = 'For three weeks I have woken at 4 each morning with a cramp in my calf.\n\nWhat can I do?'

async function writeLetter(page: Page, letter: string): Promise<void> {
  await page.getByLabel('What would you like to ask?').fill(letter)
  await page.getByRole('checkbox', { name: /may read my letter/ }).check()
}
const check = (page: Page) => page.getByRole('button', { name: 'Check my letter' }).click()
const send = (page: Page) => page.getByRole('button', { name: 'Send my letter' })

for (const javaScriptEnabled of [true, false]) {
  test.describe(`somebody on a phone ${javaScriptEnabled ? 'with' : 'without'} scripts (case 61)`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })

    test('writes from an answer, checks, changes and sends a letter, and comes back to what became of it', async ({
      page,
    }) => {
      await page.goto('/answers/muscle-spasms-in-the-back')
      await page.getByRole('link', { name: 'Contact the doctors' }).locator('visible=true').first().click()
      await expect(page.getByText('You come from Muscle spasms in the back')).toBeVisible()
      await writeLetter(page, cramp)
      await page.getByRole('radio', { name: 'Myself', exact: true }).check()
      await page.getByLabel('Your telephone number').fill('(503) 555-0142')
      await check(page)

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your letter')
      await expect(page.getByText('+15035550142')).toBeVisible()
      await page.getByRole('button', { name: 'Change: Your letter' }).click()
      expect(page.url()).toMatch(/\/ask\/change#letter$/)
      await expect(page.getByLabel('What would you like to ask?')).toHaveValue(cramp)
      await page.getByLabel('What would you like to ask?').fill(`${cramp} I am 50.`)
      await check(page)
      await send(page).dblclick()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have your letter')
      const reference = await page.locator('.reference').innerText()
      expect(reference).toMatch(/^ASK-[0-9A-Z]{4}-[0-9A-Z]{2}$/)
      await page.reload()
      await expect(page.locator('.reference')).toHaveText(reference)

      // Back to the check, and sent once more: the same letter.
      await page.goBack()
      await expect(page.getByText('I am 50.')).toBeVisible()
      await send(page).click()
      await expect(page.locator('.reference')).toHaveText(reference)
      await page.getByRole('link', { name: /See how far your letter is/ }).click()
      await expect(page.getByText(reference).first()).toBeVisible()
    })

    test('is led to what is missing, and loses no word on the way', async ({ page }) => {
      await page.goto('/ask')
      await page.getByLabel('Your name').fill('Maren Lindqvist')
      await page.getByRole('radio', { name: 'By telephone' }).check()
      await check(page)
      await expect(page).toHaveTitle(/^Error: /)
      await expect(page.getByRole('alert')).toBeFocused()
      await page.getByRole('link', { name: 'Please write your letter.' }).click()
      await expect(page.getByLabel('What would you like to ask?')).toBeFocused()
      await expect(page.getByLabel('Your name')).toHaveValue('Maren Lindqvist')
      await expect(page.getByRole('radio', { name: 'By telephone' })).toBeChecked()
    })

    test('goes back from the check and finds the letter in the form', async ({ page }) => {
      await page.goto('/ask')
      await writeLetter(page, cramp)
      await check(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your letter')
      await page.goBack()
      await expect(page.getByLabel('What would you like to ask?')).toHaveValue(cramp)
    })

    test('is told to call before anything else, and may go on', async ({ page }) => {
      await page.goto('/ask')
      await writeLetter(page, 'My chest hurts and I cannot breathe since this morning.')
      await check(page)
      await expect(page.getByRole('heading', { name: 'Do not wait with this' })).toBeInViewport()
      await expect(page.getByRole('link', { name: 'Call 911' }).first()).toHaveAttribute('href', 'tel:911')
      await send(page).click()
      await expect(page.getByRole('heading', { name: 'Please do not wait for us' })).toBeVisible()
    })
  })
}

const screens = [
  ['a phone', { width: 390, height: 844 }],
  ['a small phone', { width: 320, height: 640 }],
  ['a desk at 400% (case 62)', { width: 320, height: 256 }],
  ['a desk', { width: 1280, height: 900 }],
] as const

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, viewport] of screens) {
    test(`every page of the letterbox is whole and readable by everybody: ${name}, ${colorScheme}`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport, baseURL })
      const page = await context.newPage()
      const look = async () => {
        const { violations } = await new AxeBuilder({ page }).withTags([...wcag, 'best-practice']).analyze()
        expect([page.url(), violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([
          page.url(),
          [],
        ])
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
      }
      await page.goto('/ask')
      await look()
      await check(page)
      await expect(page.getByRole('alert')).toBeFocused()
      await look()
      await writeLetter(page, `My chest hurts and I cannot breathe.\u200B ${'x'.repeat(300)}`)
      await check(page)
      await look()
      await send(page).click()
      await look()
      await context.close()
    })
  }
}

test('what is written as a page is shown as text, and no script of it runs (case 26)', async ({ page }) => {
  const complaints: string[] = []
  page.on('dialog', (dialog) => complaints.push(dialog.message()))
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto('/ask')
  const odd =
    '<script>alert(1)</script> "><img src=x onerror=alert(1)> </textarea><b>bold</b> javascript:alert(1)'
  await writeLetter(page, odd)
  await check(page)
  await expect(page.getByText(odd, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Change: Your letter' }).click()
  await expect(page.getByLabel('What would you like to ask?')).toHaveValue(odd)
  expect(complaints).toEqual([])
})
