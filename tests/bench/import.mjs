import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const many = 500

/** How fast a column goes in from one file, and what that takes in memory; each answer with index, versions and checks. */
export async function measure({ reports, runProgram, say, site }) {
  if (!existsSync(join(process.env.SHARED_DATA ?? '', 'data', 'search')) || !process.env.SHARED_DATA)
    say('      SHARED_DATA names no folder with public questions: the lines are made up.')
  const { env } = await site.open()
  const file = join(reports, 'import.json')
  const people = { doctor: 'Ingrid Solheim', reviewer: 'reviewer@example.org' }
  await runProgram('import-column', { ...people, many, file }, env)
  const { drafts, growth, published, read } = JSON.parse(readFileSync(file, 'utf8'))
  return [
    { what: 'Lines read and checked', measured: read, unit: 'a second' },
    { what: 'Answers stored as drafts', measured: drafts, unit: 'a second' },
    { what: 'Answers signed off, published and found', measured: published, unit: 'a second', atLeast: 300 },
    { what: `Memory from line ${many / 10} to ${many}`, measured: growth, unit: 'MB more', below: 100 },
  ]
}
