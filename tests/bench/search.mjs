import { timesOfSearching } from './support/search-times.mjs'

const documents = Number(process.env.ANSWERS ?? 16_423)

/**
 * Finding answers with real letters in a column of that many, or as many as ANSWERS says, and what one more answer
 * costs to be found.
 */
export async function measure(tools) {
  const times = await timesOfSearching(tools, documents)
  if (times === null) return []
  const { megabytes, percentile, perSecond, saves, searches } = times
  return [
    { what: `A letter among ${documents} answers, p50`, measured: percentile(searches, 50), unit: 'ms' },
    {
      what: `A letter among ${documents} answers, p95`,
      measured: percentile(searches, 95),
      unit: 'ms',
      below: 20,
    },
    {
      what: 'What the index adds to saving one answer, p95',
      measured: percentile(saves, 95),
      unit: 'ms',
      below: 40,
    },
    { what: 'Answers indexed', measured: Math.round(perSecond), unit: 'a second' },
    { what: 'Memory of the process that searches', measured: megabytes, unit: 'MB more', below: 20 },
  ]
}
