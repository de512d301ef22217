import { expect, test } from '@playwright/test'
import pg from 'pg'

import { openFaults, type Faults } from '@tests/support/e2e/faults'
import { openOwnSite, type OwnSite } from '@tests/support/e2e/own-site'
import { newPersistentWriter, type Acknowledged } from '@tests/support/e2e/persistent-writer'

/** `npm run test:faults` sends 2,000 letters under 40 faults; here it is a shorter while. */
const letters = Number(process.env.ASKING_LETTERS ?? 80)
const faultsToCome = Number(process.env.ASKING_FAULTS ?? 4)
const writers = 8

let site: OwnSite
let faults: Faults

test.beforeAll(async () => {
  test.setTimeout(240_000)
  // Whoever asks comes through the test, which says for whom; how many may come is looked at elsewhere.
  site = await openOwnSite({ more: { TRUSTED_PROXIES: '127.0.0.1', LETTERS_OVERALL: '100000' } })
  faults = await openFaults(site)
})
test.afterAll(async () => {
  await faults.close()
  await site.close()
})

test(`${letters} letters are kept once each, whatever befalls the site ${faultsToCome} times (promise 1)`, async () => {
  test.setTimeout(120_000 + letters * 1_000 + faultsToCome * 60_000)
  const writer = newPersistentWriter(site.url)
  const acknowledged: Acknowledged[] = []
  const befallen: Record<string, number> = {}
  let next = 0
  const writeOn = async () => {
    while (next < letters) acknowledged.push(await writer.write(next++))
  }
  const trouble = async () => {
    for (let fault = 0; fault < faultsToCome; fault++) {
      const due = Math.floor((letters * fault) / faultsToCome)
      await expect.poll(() => acknowledged.length, { timeout: 240_000 }).toBeGreaterThanOrEqual(due)
      const kind = faults.kinds[fault % faults.kinds.length]
      if (!kind) continue
      await kind.befall()
      befallen[kind.name] = (befallen[kind.name] ?? 0) + 1
    }
  }
  await Promise.all([...Array.from({ length: writers }, writeOn), trouble()])

  const stored = await readStored()
  const references = acknowledged.filter(({ told }) => told.startsWith('ASK-'))
  const lost = acknowledged.filter(({ letter }) => !stored.has(letter))
  const otherwise = references.filter(({ letter, told }) => stored.get(letter)?.reference !== told)
  const doubled = [...stored.values()].filter(({ times }) => times !== 1)
  test.info().annotations.push({
    type: 'figures',
    description: JSON.stringify({ acknowledged: acknowledged.length, befallen, outcomes: writer.outcomes }),
  })
  expect({ lost, otherwise, doubled, lostWords: writer.lostWords }).toEqual({
    lost: [],
    otherwise: [],
    doubled: [],
    lostWords: [],
  })
  expect(acknowledged).toHaveLength(letters)
  expect(stored.size).toBe(letters)
  const unexpected = Object.keys(writer.outcomes).filter(
    (outcome) => !['200', '201', '303', '503', 'broken'].includes(outcome),
  )
  expect(unexpected).toEqual([])
})

test('a letter that cannot be stored comes back in its form, and the form says so (cases 116, 121)', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto(`${site.url}/ask`)
  await page.getByLabel('What would you like to ask?').fill('My chest hurts and I cannot breathe.')
  await page.getByRole('checkbox', { name: /may read my letter/ }).check()
  await page.getByRole('button', { name: 'Check my letter' }).click()
  await site.stopDatabase()
  const [sent] = await Promise.all([
    page.waitForResponse(/\/ask\/send$/),
    page.getByRole('button', { name: 'Send my letter' }).click(),
  ])
  expect(sent.status()).toBe(503)
  expect(sent.headers()['retry-after']).toBe('10')
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('Your letter was not sent')
  await expect(page.getByLabel('What would you like to ask?')).toHaveValue(
    'My chest hurts and I cannot breathe.',
  )
  await expect(page.getByRole('checkbox', { name: /may read my letter/ })).toBeChecked()
  // What cannot wait is known without the database.
  await expect(page.getByRole('link', { name: 'Call 911' }).first()).toBeVisible()
  expect((await page.request.get(`${site.url}/ask`)).status()).toBe(503)

  await site.startDatabase()
  await expect
    .poll(async () => (await page.request.get(`${site.url}/readyz`)).status(), { timeout: 60_000 })
    .toBe(200)
  await page.getByRole('button', { name: 'Check my letter' }).click()
  await page.getByRole('button', { name: 'Send my letter' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have your letter')
})

async function readStored(): Promise<Map<string, { reference: string; times: number }>> {
  const client = new pg.Client({
    connectionString: String(site.env.DATABASE_URL),
    application_name: 'beside',
  })
  await client.connect()
  const { rows } = await client.query<{ letter: string; reference: string; times: number }>(
    `select letter, min(reference) as reference, count(*)::int as times from questions
      where letter like 'Letter %' group by letter`,
  )
  await client.end()
  return new Map(rows.map((row) => [row.letter, row]))
}
