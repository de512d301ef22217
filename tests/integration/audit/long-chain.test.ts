import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { beforeAll, expect, test } from '@jest/globals'

import { bundleProgram } from '@/cli/machine/bundle.mjs'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
  await record(1, 10)
  // The database knows it as a table of a few rows, which it would rather read whole.
  await clinic.sql('analyze private.audit')
  await record(11, 100_000)
}, 120_000)

const record = (from: number, to: number) =>
  clinic.sql(
    `insert into private.audit_arrivals (actor_kind, action, subject_kind, subject_id, subject_name, details)
     select 'software', 'answer.publish', 'answer', n::text, 'Answer ' || n, jsonb_build_object('slug', repeat('x', 500))
       from generate_series($1::int, $2::int) n`,
    [from, to],
  )

test('a chain of 100,000 rows is walked in a heap that could not hold them', async () => {
  const program = await bundleProgram(process.cwd(), 'tests/support/audit/verify-chain.ts')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=production', '--max-old-space-size=40', program.file],
    { env: process.env },
  ).finally(program.remove)
  expect(JSON.parse(stdout)).toMatchObject({ checked: 100_000, fault: null })
}, 120_000)
