import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'

import { insertion, record, recordAlone } from '@/audit/commands'
import type { AuditEntry } from '@/audit/entry'
import { findHead, verifyChain } from '@/audit/verification/queries'
import { inTransaction } from '@/platform/payload'
import { queryDatabase, queryInTransaction } from '@/platform/transactions'
import { emptyDatabase, openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

beforeEach(() => emptyDatabase(clinic.sql))

const ask = <Row extends object>(text: string, values: unknown[]) =>
  queryDatabase(clinic.payload, text, values) as unknown as Promise<Row[]>

const published = (name: string): AuditEntry => ({
  action: 'answer.publish',
  subject: { kind: 'answer', id: '00000000-0000-4000-8000-000000000001', name },
  details: { slug: 'muscle-spasms' },
})

const recordMany = async (count: number) => {
  for (let number = 1; number <= count; number++) await recordAlone(clinic.payload, published(`No ${number}`))
}

/** As somebody does it who owns the database and takes the trigger away first. */
const tamper = (statement: string) => clinic.sql(`set session_replication_role = replica; ${statement}`)

const fault = async () => (await verifyChain(ask)).fault

describe('the chain', () => {
  test('is whole after 200 appends at once, in transactions of their own', async () => {
    // On more connections than one instance has, as several instances would.
    const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 40 })
    const append = async (_: unknown, number: number) => {
      const client = await pool.connect()
      await client.query('begin')
      await client.query(insertion, [
        'software',
        null,
        null,
        'answer.publish',
        'answer',
        '1',
        `頭痛 ${number}`,
        '{}',
      ])
      await client.query('commit')
      client.release()
    }
    await Promise.all(Array.from({ length: 200 }, append))
    await pool.end()
    expect(await verifyChain(ask)).toMatchObject({ checked: 200, fault: null })
    const names = await clinic.sql('select distinct subject_name from private.audit')
    expect(names).toHaveLength(200)
  })

  test('keeps the order of entries of one transaction, and is whole with nothing in it', async () => {
    expect(await verifyChain(ask)).toMatchObject({ checked: 0, fault: null })
    await inTransaction(clinic.payload, async (req) => {
      await record(req, published('First'))
      await record(req, { action: 'settings.change', details: { fields: ['name', 'timeZone'] } })
    })
    const rows = await clinic.sql(
      'select seq::int, action, actor_kind, details from private.audit order by seq',
    )
    expect(rows).toEqual([
      { seq: 1, action: 'answer.publish', actor_kind: 'software', details: { slug: 'muscle-spasms' } },
      {
        seq: 2,
        action: 'settings.change',
        actor_kind: 'software',
        details: { fields: ['name', 'timeZone'] },
      },
    ])
    expect(await verifyChain(ask)).toMatchObject({ checked: 2, fault: null })
  })

  test('has no row of a deed that was rolled back, and no gap where it was', async () => {
    await recordMany(1)
    const failing = inTransaction(clinic.payload, async (req) => {
      await record(req, published('Never published'))
      throw new Error('The words changed meanwhile.')
    })
    await expect(failing).rejects.toThrow('The words changed meanwhile.')
    await recordMany(1)
    expect(await clinic.sql('select seq::int, subject_name from private.audit order by seq')).toEqual([
      { seq: 1, subject_name: 'No 1' },
      { seq: 2, subject_name: 'No 1' },
    ])
    expect(await verifyChain(ask)).toMatchObject({ checked: 2, fault: null })
  })

  test('holds up nobody whose transaction is not committing', async () => {
    await inTransaction(clinic.payload, async (req) => {
      await record(req, published('Still being written'))
      // Would wait for ever if the entry before it held the lock.
      await recordAlone(clinic.payload, published('Quicker'))
    })
    const rows = await clinic.sql('select subject_name from private.audit order by seq')
    expect(rows.map((row) => row.subject_name)).toEqual(['Quicker', 'Still being written'])
  })

  test('needs a transaction to record in', async () => {
    const req = await inTransaction(clinic.payload, (inside) => Promise.resolve(inside))
    await expect(record(req, published('On its own'))).rejects.toThrow('No transaction is open')
  })
})

describe('the database refuses', () => {
  test.each([
    'update private.audit set actor_name = null',
    'delete from private.audit',
    'truncate private.audit',
  ])('%s', async (statement) => {
    await recordMany(1)
    await expect(clinic.sql(statement)).rejects.toThrow('The audit is only ever added to.')
    await expect(inTransaction(clinic.payload, (req) => queryInTransaction(req, statement))).rejects.toThrow(
      'The audit is only ever added to.',
    )
    expect(await verifyChain(ask)).toMatchObject({ checked: 1, fault: null })
  })
})

describe('whoever takes the trigger away is found by the row', () => {
  beforeEach(() => recordMany(6))

  test.each([
    ['actor_name', `'Somebody else'`],
    ['actor_id', `'1'`],
    ['actor_kind', `'visitor'`],
    ['action', `'answer.withdraw'`],
    ['subject_kind', 'null'],
    ['subject_id', 'null'],
    ['subject_name', `'No 33'`],
    ['details', `'{"slug": "muscle-spasms", "more": 1}'`],
    ['at', `at + interval '1 millisecond'`],
    ['hash', `repeat('f', 64)`],
  ])('with a changed %s', async (column, value) => {
    await tamper(`update private.audit set ${column} = ${value} where seq = 3`)
    expect(await fault()).toMatchObject({ type: 'changed', seq: 3 })
  })

  test('that is missing', async () => {
    await tamper('delete from private.audit where seq = 4')
    expect(await fault()).toEqual({ type: 'missing', seq: 4, message: 'Row 4 is missing.' })
    await tamper('delete from private.audit where seq in (1, 2)')
    expect(await fault()).toMatchObject({ seq: 1, message: 'Rows 1 to 2 are missing: 2 of them.' })
  })

  test('that was swapped with another', async () => {
    await tamper(`update private.audit set seq = 99 where seq = 2; update private.audit set seq = 2 where seq = 5;
      update private.audit set seq = 5 where seq = 99`)
    expect(await fault()).toMatchObject({ type: 'changed', seq: 2 })
  })

  test('that was written anew with a hash of its own', async () => {
    await tamper(`update private.audit set actor_name = 'Nobody' where seq = 3;
      update private.audit a set hash = encode(sha256(convert_to(private.audit_text(a), 'UTF8')), 'hex') where seq = 3`)
    expect(await fault()).toMatchObject({ type: 'order', seq: 4 })
  })

  test('that was put in while the chain was switched off', async () => {
    await tamper(`insert into private.audit_arrivals (actor_kind, action) values ('software', 'sign-out')`)
    expect(await fault()).toMatchObject({ type: 'unchained', seq: 7 })
  })

  test('that was cut off the end, with a head of before, and only with it', async () => {
    const head = await findHead(ask)
    await recordMany(1)
    expect(await verifyChain(ask, { head })).toMatchObject({ checked: 7, fault: null })
    await tamper('delete from private.audit where seq > 5')
    expect(await verifyChain(ask)).toMatchObject({ checked: 5, fault: null })
    expect((await verifyChain(ask, { head })).fault).toMatchObject({ type: 'cut', seq: 6 })
    await recordMany(3)
    expect((await verifyChain(ask, { head })).fault).toMatchObject({ type: 'changed', seq: 6 })
  })
})
