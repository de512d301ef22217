import { expect, test } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { open } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { openClinic } from '@tests/support/clinic'
import { importAll } from '@tests/support/importing/lines'
import { waitUntil } from '@tests/support/wait-until'

// One transaction, and a few lines of the next.
const lines = Array.from({ length: 104 }, (_, at) => ({ title: `Leg cramps ${String(at)}` }))

test('an import that was killed is run again, and nothing is lost or there twice', async () => {
  const { payload, sql } = await openClinic()
  const stored = async () => Number((await sql('select count(*) as n from answers'))[0]?.n)

  // The rest of the file never comes, so that it is killed between two transactions whenever that is.
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'lines-')), 'column.jsonl')
  execFileSync('mkfifo', [file])
  const command = spawn(process.execPath, ['src/cli/run.mjs', 'import', file], {
    detached: true,
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => command.once('exit', resolve))
  const pipe = await open(file, 'r+')
  await pipe.writeFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  try {
    await waitUntil('the first lines are stored', async () => (await stored()) === 100, 150_000)
  } finally {
    process.kill(-(command.pid ?? 0), 'SIGKILL')
    await ended
    await pipe.close()
  }

  const { summary } = await importAll(payload, lines)
  expect(summary).toMatch(/4 stored as drafts[\s\S]*100 imported before/)
  expect(await sql('select count(distinct title) as titles, count(*) as answers from answers')).toEqual([
    { titles: '104', answers: '104' },
  ])
}, 200_000)
