import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const drafts = 4_000
const published = 8_000

/** How fast a column goes in from one file, and what that takes in memory; each answer with index, versions and checks. */
export async function measure({ reports, runProgram, say, site }) {
  if (!existsSync(join(process.env.SHARED_DATA ?? '', 'data', 'search')) || !process.env.SHARED_DATA)
    say('      SHARED_DATA names no folder with public questions: the lines are made up.')
  const { env } = await site.open()
  const file = join(reports, 'import.json')
  const people = { doctor: 'Ingrid Solheim', reviewer: 'reviewer@example.org' }
  await runProgram('import-column', { ...people, drafts, published, file }, env)
  const rates = JSON.parse(readFileSync(file, 'utf8'))
  return [
    { what: 'Lines read and checked', measured: rates.read, unit: 'a second' },
    { what: 'Answers stored as drafts', measured: rates.drafts, unit: 'a second', atLeast: 300 },
    {
      what: 'Answers signed off, published and found',
      measured: rates.published,
      unit: 'a second',
      atLeast: 300,
    },
    {
      what: `Memory from line ${published / 2} to ${published}`,
      measured: rates.growth,
      unit: 'MB more',
      below: 50,
    },
  ]
}
