import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { writeBackup } from '@/platform/backup/write-backup'
import { env } from '@/platform/env'
import { pageCache } from '@/platform/page-cache'
import { inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'
import { submitQuestion } from '@/questions/commands'
import { readContact } from '@/questions/contacts/commands'
import { closeQuestion } from '@/questions/endings/commands'
import { afterArrival } from '@/questions/mails/commands'
import { withClient } from '@tests/support/beside'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { mailThrough } from '@tests/support/mail-server'
import { arrivalOf, marenBy } from '@tests/support/questions/arrivals'
import { openReceipt, pressTakeAlong } from '@tests/support/questions/receipts'

let clinic: Clinic
const canaries = marenBy({
  name: 'CNRY Name Seventeen',
  email: 'CNRY-email-17@canary.test',
  phone: '+15550171717',
})
const canary = /CNRY|canary\.test|5550171717/i

beforeEach(async () => {
  clinic = await openClinic()
  mailThrough('smtp://127.0.0.1:9')
})
afterEach(() => mailThrough(undefined))

async function send() {
  const outcome = await submitQuestion(clinic.payload, arrivalOf(canaries), new Date(), (req, received) =>
    afterArrival(req, received, canaries),
  )
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}

test('Whoever has the database or a backup of it reads no contact: not where it is kept, nor in mails that wait', async () => {
  const { questionId, receiptToken } = await send()
  await closeQuestion(clinic.payload, {
    questionId,
    ending: { outcome: 'cannotAnswer', note: 'Ask your dentist.', answer: null, duplicateOf: null },
    at: new Date(),
  })
  await openReceipt(receiptToken ?? '')
  expect((await pressTakeAlong(receiptToken ?? '')).body).toMatch(canary)

  const tables = await clinic.sql(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('public', 'private', 'pgboss')`,
  )
  expect(tables.length).toBeGreaterThan(50)
  expect(await clinic.sql('select 1 from pgboss.job')).toHaveLength(2)
  for (const { name } of tables) {
    const rows = await clinic.sql(`select t::text as row from ${String(name)} t`)
    expect([name, rows.filter(({ row }) => canary.test(String(row)))]).toEqual([name, []])
  }
  const file = join(env.DATA_DIR, `backup-${String(Date.now())}.tar.gz`)
  await withClient((client) => writeBackup(client, { file, files: [] }, () => undefined))
  expect(gunzipSync(readFileSync(file)).toString('latin1')).not.toMatch(canary)
})

test('No page that is kept in memory, and no file of the site, holds a contact or the address of a receipt', async () => {
  const { receiptToken } = await send()
  await openReceipt(receiptToken ?? '')
  const kept = [...pageCache().pages].map(([key, { bytes }]) => key + Buffer.from(bytes).toString('utf8'))
  for (const page of kept) {
    expect(page).not.toMatch(canary)
    expect(page).not.toContain(receiptToken)
  }
  expect([...pageCache().pages.keys()].filter((key) => key.startsWith('/receipt'))).toEqual([])
  for (const path of filesIn(env.DATA_DIR)) {
    expect(readFileSync(path).toString('latin1')).not.toContain('CNRY-email-17')
  }
})

test('Each read of a contact leaves one row, and one that cannot be written down is no read', async () => {
  const { questionId, reference } = await send()
  const reading = (why: string) =>
    inTransaction(clinic.payload, (req) => readContact(req, { questionId, reference, why }))
  for (let times = 0; times < 5; times++) await reading('a test')
  const rows = await clinic.sql(`select 1 from private.audit where action = 'contact.read'`)
  expect(rows).toHaveLength(5)

  const failing = inTransaction(clinic.payload, async (req) => {
    const read = await readContact(req, { questionId, reference, why: 'a test' })
    await queryInTransaction(req, 'select 1 / 0')
    return read
  })
  await expect(failing).rejects.toThrow()
  await clinic.sql('alter table private.audit_arrivals rename to audit_elsewhere')
  try {
    await expect(reading('a test')).rejects.toThrow()
  } finally {
    await clinic.sql('alter table private.audit_elsewhere rename to audit_arrivals')
  }
})

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}
