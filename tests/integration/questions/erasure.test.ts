import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { restoreBackup } from '@/platform/backup/restore-backup'
import { writeBackup } from '@/platform/backup/write-backup'
import { env } from '@/platform/env'
import { folderStore } from '@/platform/stored-files/folder'
import { submitQuestion } from '@/questions/commands'
import { eraseQuestion, replayErasures } from '@/questions/erasure/commands'
import { completeErasureList } from '@/questions/erasure/list/commands'
import { gatherErasures } from '@/questions/erasure/list/queries'
import { listByEmail, listByReference } from '@/questions/erasure/queries'
import { afterArrival } from '@/questions/mails/commands'
import { takeBack } from '@/questions/withdrawing/commands'
import { withClient } from '@tests/support/beside'
import { emptyDatabase } from '@tests/support/clinic'
import { openColumn, type Column } from '@tests/support/column'
import { startInstance } from '@tests/support/jobs'
import { mailThrough } from '@tests/support/mail-server'
import { arrivalOf, maren } from '@tests/support/questions/arrivals'
import { letterOf } from '@tests/support/questions/letters'
import { openReceipt } from '@tests/support/questions/receipts'
import { waitUntil } from '@tests/support/wait-until'

let column: Column
let folder: string
const dataDir = env.DATA_DIR

beforeEach(async () => {
  column = await openColumn()
  folder = mkdtempSync(join(tmpdir(), 'erasure-'))
  env.DATA_DIR = folder
})
// Other files run in the same process.
afterEach(() => {
  env.DATA_DIR = dataDir
  rmSync(folder, { recursive: true })
})

const erase = (questionId: string) => eraseQuestion(column.payload, { questionId, at: new Date() })
const list = () => join(folder, 'erasures.jsonl')

/** Every row of every table, as somebody would read them who has the database alone. */
async function dump(): Promise<string> {
  const tables = await column.clinic.sql(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('public', 'private', 'pgboss')`,
  )
  const all = await Promise.all(tables.map(({ name }) => column.clinic.sql(`select * from ${String(name)}`)))
  return JSON.stringify(all)
}

describe('whoever asks to be forgotten', () => {
  test('is, with letter, contact and mails that wait, and the audit keeps the reference alone', async () => {
    mailThrough('smtp://127.0.0.1:9')
    const sent = await submitQuestion(column.payload, arrivalOf(maren), new Date(), (req, received) =>
      afterArrival(req, received, maren),
    )
    mailThrough(undefined)
    if (!sent.ok) throw new Error(sent.problem.message)
    const { questionId, receiptToken, reference } = sent.value
    expect(await erase(questionId)).toEqual({ reference, hadContact: true, mails: 1, answers: [] })
    const rows = await dump()
    expect(rows).not.toMatch(/cramp in my calf/)
    expect(rows.split(questionId)).toHaveLength(3) // in the list, and in the audit
    expect(await column.clinic.sql('select 1 from pgboss.job')).toEqual([])
    expect((await openReceipt(receiptToken ?? '')).status).toBe(404)
    expect(await erase(questionId)).toBeNull()
  })

  test('is found by the reference as they read it over the telephone, or by their address', async () => {
    const { reference } = await letterOf(column)
    const second = await letterOf(column)
    const spoken = reference.toLowerCase().replaceAll('-', ' ')
    expect(await listByReference(column.payload, spoken)).toMatchObject([{ reference }])
    expect(await listByReference(column.payload, 'nothing of the kind')).toEqual([])
    const found = await listByEmail(column.payload, 'Maren.Lindqvist@POST.example')
    expect(found.map((letter) => letter.reference).sort()).toEqual([reference, second.reference].sort())
    expect(await listByEmail(column.payload, 'somebody@else.example')).toEqual([])
  })

  test('has the answer that was made of their letter off the site, and the report says so', async () => {
    const { questionId } = await letterOf(column)
    const { id } = await column.draft('Night cramps')
    await column.clinic.sql('update questions set answer_id = $1', [id])
    await column.sign(id)
    await column.publish(id)
    expect(await erase(questionId)).toMatchObject({ answers: [{ id, title: 'Night cramps' }] })
    const instance = startInstance(column.payload)
    await waitUntil('it is off the site', async () => (await column.live(id))._status === 'draft')
    await instance.stop()
    expect(await column.clinic.sql('select slug from withdrawals')).toHaveLength(1)
    await column.sign(id)
    expect(await column.publish(id)).toMatchObject({ problem: { type: 'noConsent' } })
  })

  test('stays forgotten when a backup of before is restored, and so does what was taken back', async () => {
    const erased = await letterOf(column)
    const withdrawn = await letterOf(column)
    const unpublished = await letterOf(column)
    const kept = await letterOf(column)
    const file = join(folder, 'backup.tar.gz')
    await withClient((client) => writeBackup(client, { file, files: [] }, () => undefined))
    await erase(erased.questionId)
    const back = (questionId: string, what: 'everything' | 'publishing') =>
      takeBack(column.payload, { questionId, what, at: new Date('2026-11-28T10:00:00Z') })
    await back(withdrawn.questionId, 'everything')
    await back(unpublished.questionId, 'publishing')

    await emptyDatabase(column.clinic.sql)
    await withClient((client) =>
      restoreBackup(client, { file, storeOf: () => folderStore(folder) }, () => undefined),
    )
    expect(await column.clinic.sql('select 1 from private.contacts')).toHaveLength(4)
    const gathered = await gatherErasures(null)
    if (!gathered.ok || !gathered.value) throw new Error('There is a list.')
    expect(await replayErasures(column.payload, gathered.value)).toBe(3)
    expect(await replayErasures(column.payload, gathered.value)).toBe(0)

    const rows = await column.clinic.sql(
      `select q.id, outcome, consent_withdrawn_at as at, c.question_id is not null as "hasContact"
         from questions q left join private.contacts c on c.question_id = q.id`,
    )
    const at = new Date('2026-11-28T10:00:00Z')
    expect(rows).toHaveLength(3)
    expect(rows).toEqual(
      expect.arrayContaining([
        { id: withdrawn.questionId, outcome: 'withdrawn', at, hasContact: false },
        { id: unpublished.questionId, outcome: null, at, hasContact: true },
        { id: kept.questionId, outcome: null, at: null, hasContact: true },
      ]),
    )
  })
})

describe('the list of erasures', () => {
  test('names a letter by its id and nothing else, for this account alone', async () => {
    const { questionId } = await letterOf(column)
    await erase(questionId)
    const entry = JSON.parse(readFileSync(list(), 'utf8')) as object
    expect(entry).toEqual({ questionId, at: expect.any(String) as unknown, what: 'everything' })
  })

  test('is made whole again where a machine stopped between the deed and the list', async () => {
    const { questionId } = await letterOf(column)
    await erase(questionId)
    rmSync(list())
    expect(await completeErasureList(column.payload)).toBe(1)
    expect(readFileSync(list(), 'utf8')).toContain(questionId)
    expect(await completeErasureList(column.payload)).toBe(0)
  })

  test('says nothing of what was rolled back', async () => {
    const { questionId } = await letterOf(column)
    await column.clinic.sql(
      `create function stop_here() returns trigger language plpgsql as $$ begin raise exception 'Stopped.'; end $$;
       create trigger stop_here before delete on questions for each row execute function stop_here()`,
    )
    try {
      await expect(erase(questionId)).rejects.toThrow()
    } finally {
      await column.clinic.sql('drop trigger stop_here on questions; drop function stop_here()')
    }
    expect(await gatherErasures(null)).toEqual({ ok: true, value: null })
  })

  test('that cannot be read is refused by its line, and nothing is passed over', async () => {
    writeFileSync(
      list(),
      `{"questionId":"00000000-0000-4000-8000-000000000007","at":"2026-11-28T10:00:00Z","what":"everything"}\nnonsense\n`,
    )
    expect(await gatherErasures(null)).toEqual({
      ok: false,
      problem: 'Line 2 of the list of erasures cannot be read.',
    })
  })
})
