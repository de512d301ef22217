import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a reader ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })

    test('finds an answer from the first page and reads it in its order', async ({ page }) => {
      await page.goto('/')
      await page
        .getByRole('link', { name: /muscle|back/i })
        .first()
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(new URL(page.url()).pathname).toMatch(/^\/answers\/[a-z0-9-]+$/)
      await expect(page.getByRole('main').getByRole('list').first()).toBeVisible()
      await expect(page.locator('a[href^="tel:"]:visible').first()).toBeVisible()
      await expect(page.locator('a[href^="sms:"]:visible').first()).toBeVisible()
    })

    test('makes the text larger, and nothing is cut off on a small phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto('/answers')
      await page.locator('main a[href^="/answers/"]').first().click()
      const size = () =>
        page
          .locator('main p')
          .first()
          .evaluate((p) => parseFloat(getComputedStyle(p).fontSize))
      const before = await size()
      await page.locator('fieldset input[type=radio]').last().check({ force: true })
      expect(await size()).toBeGreaterThan(before * 1.5)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  })
}

test('a reader’s text size is kept on the next page', async ({ page }) => {
  await page.goto('/answers')
  await page.getByRole('radio', { name: '150%' }).check({ force: true })
  await page.locator('main a[href^="/answers/"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('radio', { name: '150%' })).toBeChecked()
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(24)
})

test('on paper an answer has its words, its doctors and its dates, and nothing to press', async ({
  page,
}) => {
  await page.goto('/answers')
  await page.locator('main a[href^="/answers/"]').first().click()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const shown of [
    page.getByRole('heading', { level: 1 }),
    page.getByText(/^Answered by/),
    page.getByText('Last reviewed'),
  ])
    await expect(shown.first()).toBeVisible()
  for (const gone of [
    page.getByRole('group', { name: 'Font Resize' }),
    page.getByRole('link', { name: 'Call Us' }),
  ])
    await expect(gone.first()).toBeHidden()
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
  const inDarkRooms = await ink()
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  expect(inDarkRooms).toBe(await ink())
})

test('every kind of page passes axe, asks nobody else for anything and sets no cookie', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/answers')
  const answers = await page
    .locator('main a[href^="/answers/"]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''))
  expect(answers.length).toBeGreaterThanOrEqual(3)
  for (const address of ['/', '/answers', ...answers, '/nowhere']) {
    await page.goto(address)
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
    expect(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  }
  expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('an unknown address is told so, and a draft is one', async ({ request }) => {
  const nowhere = await request.get('/answers/nowhere-at-all')
  expect(nowhere.status()).toBe(404)
  expect(nowhere.headers()['content-security-policy']).toContain("default-src 'none'")
  for (const odd of ['/answers/..%2fetc', '/answers/%F0%9F%98%80', `/answers/${'a'.repeat(300)}`]) {
    expect((await request.get(odd)).status()).toBe(404)
  }
  expect((await request.post('/answers')).status()).toBe(405)
})

test('an answer is to be had as data, and nothing of it through the panel’s own road', async ({
  request,
  page,
}) => {
  await page.goto('/answers')
  const address = await page.locator('main a[href^="/answers/"]').first().getAttribute('href')
  const answer = (await (await request.get(`${address ?? ''}.json`)).json()) as {
    title: string
    steps: unknown[]
  }
  expect(answer.title).not.toBe('')
  for (const path of [
    '/api/answers/versions/x',
    '/api/users',
    '/api/settings',
    '/api/globals/settings',
    '/api/users/first-register',
  ]) {
    expect((await request.get(path)).status()).toBe(404)
  }
})
