import { randomUUID } from 'node:crypto'

import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test.use({ viewport: { width: 390, height: 844 } })

async function sendLetter(page: Page): Promise<{ reference: string; receipt: string }> {
  const sent = await page.request.post('/api/ask', {
    headers: { 'idempotency-key': randomUUID() },
    data: {
      letter: 'For three weeks I have woken at 4 each morning with a cramp in my calf. What can I do?',
      consent: { process: true, publish: true },
      contact: { name: 'Maren Lindqvist', phone: '+1 503 555 0142' },
    },
  })
  expect(sent.status()).toBe(201)
  return (await sent.json()) as { reference: string; receipt: string }
}

/** Where scripts run, which it needs itself: the page is the same without. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
  expect(violations).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('whoever wrote follows their letter, takes along what is kept, and takes it back', async ({
      page,
    }) => {
      const { receipt, reference } = await sendLetter(page)
      await page.goto(receipt)
      await expect(page.getByRole('heading', { level: 1, name: 'Your letter has arrived' })).toBeVisible()
      await expect(page.getByText(reference)).toBeVisible()
      await expect(page.getByText('Your name and your telephone number, encrypted.')).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)

      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Take along what we keep' }).click(),
      ])
      expect(file.suggestedFilename()).toBe(`${reference}.json`)

      await page.getByRole('link', { name: 'Take your letter back' }).click()
      await page.getByRole('button', { name: 'Take it back' }).click()
      await expect(page.getByRole('alert')).toContainText('Nothing was taken back.')
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByLabel('The whole letter').check()
      await page.getByRole('button', { name: 'Take it back' }).click()

      await expect(page.getByRole('status')).toContainText('Your letter is taken back')
      await expect(
        page.getByRole('heading', { level: 1, name: 'You have taken your letter back' }),
      ).toBeVisible()
      await expect(page.getByText('your telephone number')).toHaveCount(0)
      await expect(page.getByRole('link', { name: 'Take your letter back' })).toHaveCount(0)
      if (javaScriptEnabled) await expectAccessible(page)
    })
  })
}

test('a link that leads nowhere says so, and what to do', async ({ page }) => {
  const response = await page.goto(`/receipt/${'0'.repeat(32)}`)
  expect(response?.status()).toBe(404)
  expect(response?.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  await expect(page.getByRole('heading', { level: 1, name: 'There is no letter here' })).toBeVisible()
  await expectAccessible(page)
})

test('whoever wonders what becomes of a letter finds it from every page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click()
  await expect(page.getByRole('heading', { name: 'Asking makes nobody a patient' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'If you write for a child' })).toBeVisible()
  await expectAccessible(page)
})
