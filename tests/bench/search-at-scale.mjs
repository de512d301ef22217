import { timesOfSearching } from './support/search-times.mjs'

const documents = 500_000

/** The same in a column of half a million, which no clinic has: it takes a quarter of an hour to fill. */
export async function measure(tools) {
  const times = await timesOfSearching(tools, documents)
  if (times === null) return []
  const { percentile, saves, searches } = times
  return [
    { what: `A letter among ${documents} answers, p50`, measured: percentile(searches, 50), unit: 'ms' },
    {
      what: `A letter among ${documents} answers, p95`,
      measured: percentile(searches, 95),
      unit: 'ms',
      below: 50,
    },
    { what: 'What a correction costs the index, p95', measured: percentile(saves, 95), unit: 'ms' },
  ]
}
