import { expect, test, type Page } from '@playwright/test'

import { look } from '@tests/support/e2e/looking'

const words = 'my back mucsle spasms at night'
const pause = 250

const parts = (page: Page) => ({
  field: page.getByRole('combobox', { name: /^(Search the answers|What are you looking for\?)$/ }),
  list: page.getByRole('listbox', { name: 'Answers' }),
  options: page.getByRole('option'),
  said: page.getByRole('search').getByRole('status'),
})

/** What was asked for while somebody wrote, as it was written. */
function asked(page: Page): string[] {
  const queries: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === '/search.json') queries.push(searchParams.get('q') ?? '')
  })
  return queries
}

for (const address of ['/', '/answers', '/search']) {
  test(`somebody who writes at ${address} reads an answer without lifting a hand from the keys`, async ({
    page,
  }) => {
    const { field, list, options, said } = parts(page)
    await page.goto(address)
    await field.pressSequentially(words)
    await expect(options.first()).toHaveText(/spasms/i)
    await expect(said).toHaveText(`Answers below: ${String(await options.count())}`)
    await expect(field).toHaveAttribute('aria-expanded', 'true')
    await field.press('ArrowDown')
    await expect(list.getByRole('option', { selected: true })).toHaveText(/spasms/i)
    await expect(field).toHaveAttribute('aria-activedescendant', /./)
    await look(page, `type-ahead-${address.slice(1) || 'home'}`)
    const title = (await options.first().textContent()) ?? ''
    await field.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  })
}

test('the arrows go round, and Home and End return to the words', async ({ page }) => {
  const { field, list, options } = parts(page)
  const selected = list.getByRole('option', { selected: true })
  await page.goto('/search')
  await field.fill(words)
  await expect(options.nth(1)).toBeVisible()
  await field.press('ArrowUp')
  await expect(selected).toHaveText((await options.last().textContent()) ?? '')
  await field.press('ArrowDown')
  await expect(selected).toHaveText((await options.first().textContent()) ?? '')
  for (const [key, place] of [
    ['Home', 0],
    ['End', words.length],
  ] as const) {
    await field.press('ArrowDown')
    await expect(selected).toHaveCount(1)
    await field.press(key)
    await expect(selected).toHaveCount(0)
    await expect(field).not.toHaveAttribute('aria-activedescendant')
    expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(place)
  }
  await field.press('Enter')
  await expect(page.getByRole('heading', { name: /^\d+ answers?/ })).toBeVisible()
})

test('Escape and going on close the list and keep every word', async ({ page }) => {
  const { field, list, said } = parts(page)
  await page.goto('/search')
  await field.fill(words)
  await expect(list).toBeVisible()
  await field.press('Escape')
  await expect(list).toBeHidden()
  await expect(said).toBeEmpty()
  await expect(field).toHaveValue(words)
  await field.press('ArrowDown')
  await expect(list).toBeVisible()
  await field.press('Tab')
  await expect(list).toBeHidden()
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused()
  await expect(field).toHaveValue(words)
})

test('nothing is asked before the fifth word, and then once somebody pauses', async ({ page }) => {
  await page.clock.install()
  await page.goto('/search')
  await page.clock.pauseAt(Date.now() + 60_000)
  const queries = asked(page)
  const { field, options } = parts(page)
  await field.fill('my back muscle spasms')
  await page.clock.runFor(10 * pause)
  expect(queries).toEqual([])
  await field.fill('my back muscle spasms a')
  await page.clock.runFor(pause - 1)
  await field.fill('my back muscle spasms at')
  await page.clock.runFor(pause - 1)
  expect(queries).toEqual([])
  await page.clock.runFor(1)
  await expect(options.first()).toBeVisible()
  expect(queries).toEqual(['my back muscle spasms at'])
  await field.fill('my back muscle spasms')
  await expect(options).toHaveCount(0)
})

test('who writes on is not kept waiting for what they wrote before', async ({ page }) => {
  await page.route(
    (url) => url.searchParams.get('q') === 'this question is never answered',
    () => undefined,
  )
  await page.goto('/search')
  const { field, options } = parts(page)
  const first = page.waitForRequest(/search\.json/)
  await field.fill('this question is never answered')
  await first
  const given = page.waitForEvent('requestfailed')
  await field.fill(words)
  expect((await given).failure()?.errorText).toContain('ABORTED')
  await expect(options.first()).toHaveText(/spasms/i)
})

for (const status of [429, 503]) {
  test(`a ${String(status)} says nothing, and the button still searches`, async ({ page }) => {
    const problems: Error[] = []
    page.on('pageerror', (error) => problems.push(error))
    await page.goto('/search')
    const { field, list, said } = parts(page)
    await field.fill(words)
    await expect(list).toBeVisible()
    await page.route('**/search.json?**', (route) => route.fulfill({ status, body: '{"errors":[]}' }))
    await field.fill(`${words} again`)
    await expect(list).toBeHidden()
    await expect(said).toBeEmpty()
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page.getByRole('heading', { name: /^\d+ answers?/ })).toBeVisible()
    expect(problems).toEqual([])
  })
}

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('a title is tapped, also at double size, and nothing hangs over the edge', async ({ page }) => {
    await page.goto('/search')
    await page.getByRole('radio', { name: 'A 200%' }).check()
    const { field, options } = parts(page)
    await field.tap()
    await field.fill(words)
    await expect(options.first()).toBeVisible()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    const title = (await options.first().textContent()) ?? ''
    await options.first().tap()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.goBack()
    await expect(page.getByRole('listbox')).toBeHidden()
  })
})
