import { readFileSync } from 'node:fs'

import { expect, test } from '@playwright/test'

interface Example {
  url: string
  headers: Record<string, string>
  /** What is sent; null where something is only asked for. */
  sent: string | null
  shown: unknown
}

/** Each curl line of the page, with the JSON that stands behind it. */
function readExamples(): Example[] {
  const blocks = [...readFileSync('docs/api.md', 'utf8').matchAll(/```(sh|json)\n([\s\S]*?)```/g)]
  return blocks.flatMap(([, kind, text = ''], at) => {
    if (kind !== 'sh') return []
    const shown: unknown = JSON.parse(blocks[at + 1]?.[2] ?? 'null')
    const urls = [...text.matchAll(/https:\/\/column\.example\.org([^'\s]*)/g)]
    const headers = Object.fromEntries(
      [...text.matchAll(/-H '([^:']+): ([^']+)'/g)].map(([, name = '', value = '']) => [name, value]),
    )
    const sent = /-d '([^']*)'/.exec(text)?.[1] ?? null
    return urls.map(([, url = '']) => ({ url, headers, sent, shown }))
  })
}

/** What is there of the fields that are shown: their names, and what kind of thing each holds. */
function outline(value: unknown, shown: unknown): unknown {
  if (Array.isArray(shown)) {
    return shown.length === 0 ? [] : [outline(Array.isArray(value) ? value[0] : undefined, shown[0])]
  }
  if (typeof shown !== 'object' || shown === null)
    return typeof value === typeof shown ? typeof shown : typeof value
  const fields = (value ?? {}) as Record<string, unknown>
  return Object.fromEntries(Object.entries(shown).map(([name, each]) => [name, outline(fields[name], each)]))
}

const examples = readExamples()

test('the page on the API has an example for each thing to ask', () => {
  expect(examples.length).toBeGreaterThanOrEqual(8)
})

for (const { headers, sent, shown, url } of examples) {
  test(`a client that ${sent === null ? 'asks' : `sends ${String(sent.length)} characters to`} ${url} gets what the page on the API shows`, async ({
    request,
  }) => {
    const response = await (sent === null ? request.get(url) : request.post(url, { headers, data: sent }))
    expect(response.headers()['access-control-allow-origin']).toBe(sent === null ? '*' : undefined)
    expect(response.headers()['content-type']).toMatch(/^application\/(problem\+)?json/)
    expect(outline(await response.json(), shown)).toEqual(outline(shown, shown))
  })
}

test('a client that has a document is told whether it is still the same', async ({ request }) => {
  const address = '/api/answers/muscle-spasms-in-the-back'
  const first = await request.get(address)
  const again = await request.get(address, { headers: { 'if-none-match': first.headers().etag ?? '' } })
  expect(first.status()).toBe(200)
  expect(again.status()).toBe(304)
  expect(await (await request.get('/answers/muscle-spasms-in-the-back.json')).json()).toEqual(
    await first.json(),
  )
})

test('a client walks to the end of a list', async ({ request }) => {
  const titles: string[] = []
  for (let next: string | null = ''; next !== null;) {
    const response = await request.get(`/api/answers?limit=1${next && `&cursor=${next}`}`)
    const page = (await response.json()) as { docs: { title: string }[]; nextCursor: string | null }
    titles.push(...page.docs.map(({ title }) => title))
    next = page.nextCursor
  }
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles).toContain('My child has a fever: when should I worry?')
})
