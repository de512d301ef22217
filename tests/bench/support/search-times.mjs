import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { percentile } from './percentile.mjs'

/**
 * How long real letters take to find their answers among so many documents, one after the other. The letters are not
 * part of this repository: `SHARED_DATA` names the folder that holds them.
 */
export async function timesOfSearching({ reports, runProgram, say, site }, documents) {
  const data = join(process.env.SHARED_DATA ?? '', 'data', 'search')
  if (!process.env.SHARED_DATA || !existsSync(join(data, 'columns.jsonl.gz'))) {
    say('      SHARED_DATA names no folder with public questions: nothing is measured.')
    return null
  }
  const file = join(reports, `search-${documents}.json`)
  const { env } = await site.open()
  await runProgram('search-letters', { data, documents, file }, { ...env, STATEMENT_TIMEOUT_MS: '0' })
  const { megabytes, saves, searches, seconds } = JSON.parse(readFileSync(file, 'utf8'))
  const sorted = (times) => times.sort((a, b) => a - b)
  return {
    saves: sorted(saves),
    searches: sorted(searches),
    perSecond: documents / seconds,
    megabytes,
    percentile,
  }
}
