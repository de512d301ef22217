import { writeFileSync } from 'node:fs'

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

interface Times {
  what: string
  p50: number
  p95: number
}

/** Where the figures go. */
const { file } = JSON.parse(process.argv[2] ?? '') as { file: string }

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

// Set here, since what is sent stands above.
const house = toHouse(await getPayloadClient())
const body = JSON.stringify(longAnswer)
const figures = [
  await timesOf(house, 'one document', () => new Request(`${site}/api/answers/${id}?depth=0`)),
  await timesOf(house, 'a filtered list', () => new Request(`${site}/api/answers?${filter}`)),
  await timesOf(house, 'a query in a body', () => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
    }
    return new Request(`${site}/api/answers`, { method: 'POST', headers, body: filter })
  }),
  await timesOf(house, `a save of ${String(Math.round(body.length / 1024))} KB`, () => {
    const address = `${site}/api/answers/${id}?draft=true&autosave=true`
    return new Request(address, { method: 'PATCH', headers: json, body })
  }),
]
writeFileSync(file, JSON.stringify(figures))
await closePayload()

/** How long the guard looks at a request as the panel sends it, reading of the body included. In ms. */
async function timesOf(house: House, what: string, request: () => Request): Promise<Times> {
  const spent: number[] = []
  for (let time = 0; time < times; time++) {
    const asked = request()
    const began = performance.now()
    const read = await readStaffRequest(asked, house, readQuery)
    spent.push(performance.now() - began)
    if (!read.ok) throw new Error(`The guard refused ${what}: ${read.problem.message}`)
  }
  spent.sort((a, b) => a - b)
  const at = (share: number) => spent[Math.floor(times * share)] ?? 0
  return { what, p50: at(0.5), p95: at(0.95) }
}
