import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a reader ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })

    test('writes what hurts, misspelt, and reads the answer', async ({ page }) => {
      await page.goto('/')
      await page.getByLabel('Search the answers').fill('my back mucsle spasms')
      await page.getByRole('button', { name: 'Search' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search the answers')
      await expect(page.getByLabel('What are you looking for?')).toHaveValue('my back mucsle spasms')
      await expect(page.getByRole('link', { name: 'my back muscle spasms' })).toBeVisible()
      const first = page.getByRole('main').getByRole('listitem').first()
      await expect(first.locator('mark').first()).toBeVisible()
      await first.getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/spasms/i)
    })

    test('finds nothing, keeps the words, and is led on', async ({ page }) => {
      await page.goto('/search?q=zzyzx+qwrtz')
      await expect(page.getByRole('heading', { name: 'Nothing was found' })).toBeVisible()
      await expect(page.getByLabel('What are you looking for?')).toHaveValue('zzyzx qwrtz')
      await page.getByRole('link', { name: 'look through all answers' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('All answers')
      await page.goBack()
      await page.getByRole('link', { name: /^Children \(\d+\)$/ }).click()
      await expect(page.getByRole('heading', { name: /^\d+ answers? under Children$/ })).toBeVisible()
      await page.goBack()
      await page.getByRole('main').getByRole('link', { name: 'Write to the doctors' }).click()
      await expect(page).toHaveURL(/\/ask$/)
    })
  })
}

for (const address of [
  '/search',
  '/search?q=muscle+spasms+at+night',
  '/search?q=zzyzx',
  '/search?page=99&q=a',
]) {
  test(`everybody can use ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
    expect(violations).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
}

test.describe('whatever is typed', () => {
  const odd: [string, string][] = [
    ['nothing', ''],
    ['one letter', 'a'],
    ['stop words', 'what is the'],
    ['operators', `& | ! <-> :* ' " \\ ; drop table answers; --`],
    ['percent signs', '%_%'],
    ['NUL', 'a\0b'],
    ['emoji', '😀👩‍👩‍👧'],
    ['right-to-left', '\u202eصداع\u202c'],
    ['markup', '<script>alert(1)</script>'],
    ['a word of 4,000 letters', 'x'.repeat(4_000)],
    ['10 KB', 'spasm '.repeat(1_700)],
  ]
  for (const [name, words] of odd) {
    test(`${name} is answered by a page and by data`, async ({ request }) => {
      const q = encodeURIComponent(words)
      const page = await request.get(`/search?q=${q}`)
      expect([200, 400, 414]).toContain(page.status())
      expect(await page.text()).not.toContain('<script>alert(1)')
      expect(page.headers()['cache-control']).not.toMatch(words ? /public|s-maxage/ : /^$/)
      const data = await request.get(`/search.json?q=${q}`)
      expect([200, 400, 414]).toContain(data.status())
      // What no address may hold is refused by the door, which has one page for everybody.
      const kind = data.status() === 414 || words.includes('\0') ? 'text/html' : 'application/json'
      expect(data.headers()['content-type']).toContain(kind)
    })
  }

  test('a client gets what the page shows', async ({ request }) => {
    const data = (await (await request.get('/search.json?q=muscle+spasms')).json()) as {
      total: number
      items: { slug: string }[]
    }
    expect(data.total).toBeGreaterThan(0)
    const answer = await request.get(`/answers/${data.items[0]?.slug ?? ''}`)
    expect(answer.status()).toBe(200)
  })

  test('who searches without end is asked to wait, and keeps the words', async ({ request }) => {
    const answers = await Promise.all(
      Array.from({ length: 80 }, () => request.get('/search?q=endless', { failOnStatusCode: false })),
    )
    const refused = answers.filter((answer) => answer.status() === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0]?.headers()['retry-after']).toMatch(/^\d+$/)
    expect(await refused[0]?.text()).toContain('value="endless"')
    expect((await request.get('/answers')).status()).toBe(200)
  })
})
