import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import PgBoss from 'pg-boss'

import { sendJob } from '@/platform/jobs/send-job'
import { inTransaction } from '@/platform/payload'
import { onPool } from '@/platform/jobs/boss'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { declareJobs, jobRows, notedJob, startInstance, stopTheClock } from '@tests/support/jobs'
import { waitUntil } from '@tests/support/wait-until'

let clinic: Clinic
let stop: (() => Promise<void>) | null = null

let startTheClock: () => void

beforeAll(async () => {
  clinic = await openClinic()
  startTheClock = stopTheClock(clinic.payload)
})
afterAll(() => startTheClock())
beforeEach(() => clinic.sql('truncate pgboss.job'))
afterEach(async () => {
  await stop?.()
  stop = null
})

const send = (data: object, options: Parameters<typeof sendJob>[3] = {}) =>
  inTransaction(clinic.payload, (req) => sendJob(req, 'ring-bell', data, options))

describe('a job', () => {
  test('is sent with its transaction, and not without it', async () => {
    declareJobs(clinic.payload, notedJob())
    const rolledBack = inTransaction(clinic.payload, async (req) => {
      await sendJob(req, 'ring-bell', { who: 'nobody' })
      throw new Error('The letter could not be stored.')
    })
    await expect(rolledBack).rejects.toThrow('could not be stored')
    expect(await jobRows(clinic)).toEqual([])
    await send({ who: 'Ana' })
    expect(await jobRows(clinic)).toMatchObject([
      { state: 'created', data: { job: 'ring-bell', data: { who: 'Ana' } } },
    ])
  })

  test('of one key is sent once, also by two at the same time', async () => {
    declareJobs(clinic.payload, notedJob())
    const together = await Promise.all([send({}, { key: 'letter 7' }), send({}, { key: 'letter 7' })])
    expect(together.sort()).toEqual([false, true])
    expect(await send({}, { key: 'letter 7' })).toBe(false)
    expect(await send({}, { key: 'letter 8' })).toBe(true)
    expect(await jobRows(clinic)).toHaveLength(2)
  })

  test('of one key is not sent again once it is done, and keeps nothing of what it was about', async () => {
    const bell = notedJob()
    declareJobs(clinic.payload, bell)
    stop = startInstance(clinic.payload).stop
    await send({ letter: 'My knee' }, { key: 'letter 9' })
    await waitUntil('the job is done', async () => (await jobRows(clinic))[0]?.state === 'completed')
    expect(await send({ letter: 'My knee' }, { key: 'letter 9' })).toBe(false)
    expect(bell.deeds.map(({ data }) => data)).toEqual([{ letter: 'My knee' }])
    expect(await jobRows(clinic)).toMatchObject([{ data: null, output: null }])
  })

  test('waits until its time has come', async () => {
    const bell = notedJob()
    declareJobs(clinic.payload, bell)
    stop = startInstance(clinic.payload).stop
    await send({ when: 'tomorrow' }, { startAfter: new Date(Date.now() + 86_400_000) })
    await send({ when: 'in a moment' }, { startAfter: new Date(Date.now() + 300) })
    await waitUntil('one is done', () => bell.deeds.length === 1)
    expect(bell.deeds[0]?.data).toEqual({ when: 'in a moment' })
    expect(bell.deeds[0]?.attempt.waitedMs).toBeLessThan(5_000)
  })

  test('that nobody declares is refused, and so is one without a transaction', async () => {
    const unknown = inTransaction(clinic.payload, (req) => sendJob(req, 'paint-wall', {}))
    await expect(unknown).rejects.toThrow('Nobody does the job "paint-wall"')
    declareJobs(clinic.payload, notedJob())
    await inTransaction(clinic.payload, async (req) => {
      const { transactionID, ...without } = req
      await expect(sendJob(without as typeof req, 'ring-bell', {})).rejects.toThrow('No transaction is open')
      expect(transactionID).toBeDefined()
    })
  })

  test('for which there is no queue is refused, where pg-boss says nothing', async () => {
    declareJobs(clinic.payload, notedJob())
    const withoutQueue = inTransaction(clinic.payload, async (req) => {
      await clinic.payload.db.execute({
        db: clinic.payload.db.sessions?.[String(await req.transactionID)]?.db,
        raw: `delete from pgboss.queue`,
      } as never)
      await sendJob(req, 'ring-bell', {})
    })
    await expect(withoutQueue).rejects.toThrow('The queue "jobs" is missing.')
  })
})

test('the tables are those of the pg-boss that is installed', async () => {
  const boss = new PgBoss({ db: onPool(clinic.payload) })
  const { default: wanted } = (await import('pg-boss/version.json', { with: { type: 'json' } })) as {
    default: { schema: number }
  }
  expect(await boss.schemaVersion()).toBe(wanted.schema)
})
