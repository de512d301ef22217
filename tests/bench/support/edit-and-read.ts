import { writeFileSync } from 'node:fs'

import { toSignedText, type StoredAnswer } from '@/answers/signed-text'
import { canonicalJson } from '@/platform/canonical-json'

type Session = Record<string, string>

/** What the measurement orders: where the site is, who writes and who signs, and where the outcome goes. */
interface Order {
  url: string
  source: string
  rounds: number
  writer: Session
  reviewer: Session
  file: string
}

const { url, source, rounds, writer, reviewer, file } = JSON.parse(process.argv[2] ?? '') as Order
const late: string[] = []
let looks = 0

// As the panel does it, by the same requests; and after each confirmed deed one look, and no second one.
for (let round = 1; round <= rounds; round++) {
  const { id, slug } = await draft(`Seen at once ${String(round)}`)
  const address = `/answers/${slug}`
  await look(address, 404, 'There is no page here')
  await goOnline(id)
  await look(address, 200, `Seen at once ${String(round)}`)
  const summary = `Corrected ${String(round)}`
  await ask('PATCH', `/api/answers/${id}?draft=true`, writer, { summary })
  await goOnline(id)
  await look(address, 200, summary)
  await look('/answers', 200, summary)
  await ask('POST', `/api/answers/${id}/withdraw`, reviewer, { reason: 'It was only measured.' })
  await look(address, 410, 'It was only measured.')
}
writeFileSync(file, JSON.stringify({ looks, late }))

async function look(address: string, status: number, words: string): Promise<void> {
  const response = await fetch(url + address)
  const text = await response.text()
  looks++
  if (response.status !== status || !text.toLowerCase().includes(words.toLowerCase())) {
    late.push(`${address} (${String(response.status)})`)
  }
}

/** A new draft with the words of the answer that we measure by. */
async function draft(title: string): Promise<{ id: string; slug: string }> {
  const { id } = (await (await fetch(`${url}/api${source}`)).json()) as { id: string }
  const whole = await ask('GET', `/api/answers/${id}?depth=0`, writer)
  const { slug: _, _status, publishedAt, previousSlugs, importKey, changes, ...words } = withoutIds(whole)
  const { doc } = await ask('POST', '/api/answers?draft=true', writer, { ...words, title })
  return doc as { id: string; slug: string }
}

async function goOnline(id: string): Promise<void> {
  const answer = (await ask('GET', `/api/answers/${id}?draft=true&depth=0`, reviewer)) as StoredAnswer
  await ask('POST', `/api/answers/${id}/sign-off`, reviewer, { words: canonicalJson(toSignedText(answer)) })
  await ask('POST', `/api/answers/${id}/publish`, reviewer, {})
}

async function ask(
  method: string,
  path: string,
  session: Session,
  body?: object,
): Promise<Record<string, unknown>> {
  const headers = { ...session, 'content-type': 'application/json' }
  const response = await fetch(url + path, { method, headers, body: body && JSON.stringify(body) })
  if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${await response.text()}`)
  return (await response.json()) as Record<string, unknown>
}

// Rows of another answer keep their ids.
function withoutIds(answer: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (key === 'id' ? undefined : value)),
  ) as Record<string, unknown>
}
