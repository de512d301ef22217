import { timesOfSearching } from './support/search-times.mjs'

const documents = Number(process.env.ANSWERS ?? 500_000)

/** The same in a column of half a million, which no clinic has: it takes a quarter of an hour to fill. ANSWERS says less. */
export async function measure(tools) {
  const times = await timesOfSearching(tools, documents)
  if (times === null) return []
  const { megabytes, percentile, saves, searches } = times
  return [
    { what: `A letter among ${documents} answers, p50`, measured: percentile(searches, 50), unit: 'ms' },
    {
      what: `A letter among ${documents} answers, p95`,
      measured: percentile(searches, 95),
      unit: 'ms',
      below: 50,
    },
    { what: 'What the index adds to saving one answer, p95', measured: percentile(saves, 95), unit: 'ms' },
    { what: 'Memory of the process that searches', measured: megabytes, unit: 'MB more', below: 20 },
  ]
}
