import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

import { hireColleague, signIn } from '@tests/support/e2e/colleague'
import { picture } from '@tests/support/e2e/looking'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const letter =
  'Since I carried boxes on Saturday the muscles of my lower back go into spasm whenever I bend. Will heat help the spasms?'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`somebody ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })

    test('finds before sending that the doctors have answered it already, or goes on', async ({ page }) => {
      await page.goto('/ask')
      await page.getByLabel('What would you like to ask?').fill(letter)
      await page.getByRole('checkbox', { name: /may read my letter/ }).check()
      await page.getByRole('button', { name: 'Check my letter' }).click()
      const answered = page.getByRole('region', { name: 'Already answered?' })
      await expect(answered.getByRole('link', { name: /Muscle spasms in the back/ })).toBeVisible()
      if (javaScriptEnabled) {
        const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      }
      await answered.getByRole('link', { name: 'No, I want to send my letter' }).click()
      await expect(page.getByRole('button', { name: 'Send my letter' })).toBeVisible()
      await answered.getByRole('button', { name: /Yes, this answers it: Muscle spasms/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good that it was answered already')
      await page.getByRole('link', { name: 'Read the answer again' }).click()
      await expect(page).toHaveURL(/\/answers\/muscle-spasms-in-the-back$/)
      await page.goBack()
      await page.goBack()
      await expect(page.getByText('Since I carried boxes on Saturday')).toBeVisible()
    })
  })
}

test('an editor sees the answer beside the letter, and closes the letter with it', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const siteUrl = baseURL ?? ''
  const editor = await signIn(browser, await hireColleague(siteUrl, 'Ida Marsh', ['--role', 'editor']))
  const sent = await editor.request.post('/api/ask', {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: { letter, consent: { process: true, publish: false } },
  })
  const { reference } = (await sent.json()) as { reference: string }
  await editor.goto(`/admin/collections/questions?search=${reference}`)
  await editor.getByRole('link', { name: reference }).click()
  const before = editor.getByRole('region', { name: 'Answered already?' })
  await expect(before.getByRole('link', { name: 'Muscle spasms in the back' })).toBeVisible()
  const { violations } = await new AxeBuilder({ page: editor })
    .withTags(wcag)
    .include('[aria-label="Answered already?"]')
    .analyze()
  expect(violations).toEqual([])
  await picture(editor, 'answered-before')
  await before.getByRole('button', { name: /Close it with this answer: Muscle spasms/ }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Close it' }).click()
  await expect(editor.getByText(/It ended: Answered in the column/)).toBeVisible()
})
