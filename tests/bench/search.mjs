import { timesOfSearching } from './support/search-times.mjs'

const documents = 16_423

/** Finding answers with real letters in a column of that many, and what one more answer costs to be found. */
export async function measure(tools) {
  const times = await timesOfSearching(tools, documents)
  if (times === null) return []
  const { percentile, perSecond, saves, searches } = times
  return [
    { what: `A letter among ${documents} answers, p50`, measured: percentile(searches, 50), unit: 'ms' },
    {
      what: `A letter among ${documents} answers, p95`,
      measured: percentile(searches, 95),
      unit: 'ms',
      below: 20,
    },
    {
      what: 'What a correction costs the index, p95',
      measured: percentile(saves, 95),
      unit: 'ms',
      below: 40,
    },
    { what: 'Answers indexed', measured: Math.round(perSecond), unit: 'a second' },
  ]
}
