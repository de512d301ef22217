import { toHouse, type House } from '@/api/house'
import { readStaffRequest } from '@/api/staff-request'
import { closePayload, getPayloadClient } from '@/platform/payload'
import { paragraph } from '@/platform/rich-text'
import { readQuery } from '@/platform/query-string'
import { toLexical } from '@/platform/write-lexical'

const times = 2_000
const id = '3f0c5c1a-0000-4000-8000-000000000000'
const site = 'http://localhost:3000'
const json = { 'content-type': 'application/json' }

/** Prints how long the guard looks at requests as the panel sends them, reading of the body included. */
export async function measureGuard(): Promise<void> {
  const house = toHouse(await getPayloadClient())
  await measure(house, 'one document', () => new Request(`${site}/api/answers/${id}?depth=0`))
  await measure(house, 'a filtered list', () => new Request(`${site}/api/answers?${filter}`))
  await measure(house, 'a query in a body', () => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
    }
    return new Request(`${site}/api/answers`, { method: 'POST', headers, body: filter })
  })
  const body = JSON.stringify(longAnswer)
  await measure(house, `a save of ${Math.round(body.length / 1024)} KB`, () => {
    return new Request(`${site}/api/answers/${id}?draft=true&autosave=true`, {
      method: 'PATCH',
      headers: json,
      body,
    })
  })
  await closePayload()
}

const filter =
  'limit=10&page=1&depth=0&draft=true&sort=-updatedAt&where[or][0][and][0][title][like]=cramp&where[or][0][and][1][_status][equals]=draft'

const words = toLexical([paragraph('Pull the toes towards you and hold them there. '.repeat(8))])
const longAnswer = {
  title: 'Leg cramps at night',
  introduction: words,
  causes: Array.from({ length: 10 }, () => ({ name: 'Tired muscles', explanation: words })),
  steps: Array.from({ length: 20 }, () => ({
    instruction: words,
    caution: 'Do NOT bounce.',
    timing: {},
    sources: [],
  })),
}

async function measure(house: House, what: string, request: () => Request): Promise<void> {
  const spent: number[] = []
  for (let time = 0; time < times; time++) {
    const asked = request()
    const began = performance.now()
    const read = await readStaffRequest(asked, house, readQuery)
    spent.push(performance.now() - began)
    if (!read.ok) throw new Error(`The guard refused ${what}: ${read.problem.message}`)
  }
  spent.sort((a, b) => a - b)
  const at = (share: number) => `${(spent[Math.floor(times * share)] ?? 0).toFixed(3)} ms`
  console.log(`  ${what}: half within ${at(0.5)}, 95% within ${at(0.95)}`)
}
