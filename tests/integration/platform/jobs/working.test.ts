import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { claimJob, settleJob } from '@/platform/jobs/claim'
import { listFailedJobs, tryJobAgain } from '@/platform/jobs/failed-jobs'
import type { NotDone } from '@/platform/jobs/job'
import { sendJob } from '@/platform/jobs/send-job'
import { inTransaction } from '@/platform/payload'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { declareJobs, jobRows, notedJob, startInstance, stopTheClock } from '@tests/support/jobs'
import { waitUntil } from '@tests/support/wait-until'

let clinic: Clinic
let instances: { stop: () => Promise<void> }[] = []

let startTheClock: () => void

beforeAll(async () => {
  clinic = await openClinic()
  startTheClock = stopTheClock(clinic.payload)
})
afterAll(() => startTheClock())
beforeEach(() => clinic.sql('truncate pgboss.job'))
afterEach(async () => {
  await Promise.all(instances.map((instance) => instance.stop()))
  instances = []
})

const start = (atOnce?: number) => {
  const instance = startInstance(clinic.payload, atOnce)
  instances.push(instance)
  return instance
}
const send = (data: object = {}) => inTransaction(clinic.payload, (req) => sendJob(req, 'ring-bell', data))
const states = async () => (await jobRows(clinic)).map(({ state }) => state)
const quick = { firstPauseMs: 20, longestPauseMs: 40, forMs: 60_000 }
const later: NotDone = { type: 'tryLater', reason: 'The bell is in use.' }

describe('two instances', () => {
  test('do each of a hundred jobs once', async () => {
    const bell = notedJob()
    declareJobs(clinic.payload, bell)
    for (let number = 0; number < 100; number++) await send({ number })
    start()
    start()
    await waitUntil(
      'all are done',
      async () => (await states()).every((state) => state === 'completed'),
      30_000,
    )
    const numbers = bell.deeds.map(({ data }) => (data as { number: number }).number)
    expect(numbers.sort((one, other) => one - other)).toEqual([...Array(100).keys()])
  })

  test('send what is due by the clock once', async () => {
    const bell = notedJob({ everyMinutes: 1_000_000 })
    declareJobs(clinic.payload, bell)
    start()
    start()
    await waitUntil('it is done', () => bell.deeds.length > 0)
    await Promise.all(
      [start(), start()].map(() => waitUntil('it is known', async () => (await states()).length > 0)),
    )
    expect(await states()).toHaveLength(1)
    declareJobs(clinic.payload, notedJob())
  })
})

describe('a job that is not done', () => {
  test('is tried again until it is', async () => {
    const bell = notedJob({ patience: quick, run: async () => (bell.deeds.length < 3 ? later : undefined) })
    declareJobs(clinic.payload, bell)
    start()
    await send()
    await waitUntil('it is done', async () => (await states())[0] === 'completed')
    expect(bell.deeds).toHaveLength(3)
    expect(new Set(bell.deeds.map(({ attempt }) => attempt.jobId)).size).toBe(1)
  })

  test('is given up when its patience ends, and staff are told why and can try again', async () => {
    let outcome: NotDone | undefined = later
    const bell = notedJob({ patience: { ...quick, forMs: 100 }, run: async () => outcome })
    declareJobs(clinic.payload, bell)
    start()
    await send({ letter: 'My knee' })
    await waitUntil('it is given up', async () => (await states())[0] === 'failed')
    const [failed] = await listFailedJobs(clinic.payload)
    expect(failed).toMatchObject({ name: 'ring-bell', reason: 'The bell is in use.' })
    expect(JSON.stringify(failed)).not.toContain('knee')

    outcome = undefined
    expect(await tryJobAgain(clinic.payload, failed?.id ?? '')).toBe(true)
    await waitUntil('it is done', async () => (await states())[0] === 'completed')
    expect(bell.deeds.at(-1)?.data).toEqual({ letter: 'My knee' })
    expect(await tryJobAgain(clinic.payload, failed?.id ?? '')).toBe(false)
    expect(await tryJobAgain(clinic.payload, 'no id at all')).toBe(false)
  })

  test('is given up at once when it cannot be done', async () => {
    const bell = notedJob({ run: async () => ({ type: 'cannotBeDone', reason: 'There is no bell.' }) })
    declareJobs(clinic.payload, bell)
    start()
    await send()
    await waitUntil('it is given up', async () => (await states())[0] === 'failed')
    expect(bell.deeds).toHaveLength(1)
  })

  test('because of an error is tried again, and the error tells staff nothing of a letter', async () => {
    const bell = notedJob({
      patience: { ...quick, forMs: 0 },
      run: () => Promise.reject(new TypeError('jane@example.org has no knee')),
    })
    declareJobs(clinic.payload, bell)
    start()
    await send()
    await waitUntil('it is given up', async () => (await states())[0] === 'failed')
    expect((await listFailedJobs(clinic.payload))[0]?.reason).toBe(
      'It ended with an error (TypeError); see the log.',
    )
  })
})

describe('an instance', () => {
  test('that is killed at work loses its lease: another does the job once more, and its own note counts no more', async () => {
    let finish: () => void = () => undefined
    const bell = notedJob({
      leaseSeconds: 2,
      run: () => new Promise((resolve) => (finish = () => resolve(undefined))),
    })
    declareJobs(clinic.payload, bell)
    await send()
    const killed = await claimJob(clinic.payload)
    if (!killed) throw new Error('There was a job.')
    expect(await claimJob(clinic.payload)).toBeNull()
    start()
    await waitUntil('another has it', () => bell.deeds.length === 1)
    const isOurs = await settleJob(clinic.payload, killed, { type: 'failed', reason: 'Too late.' })
    const meanwhile = await states()
    finish()
    expect([isOurs, meanwhile]).toEqual([false, ['active']])
    await waitUntil('another has done it', async () => (await states())[0] === 'completed')
    expect(bell.deeds.map(({ attempt }) => attempt.jobId)).toEqual([killed.id])
  })

  test('that is asked to stop finishes what it does, and begins nothing new', async () => {
    let finish: () => void = () => undefined
    const bell = notedJob({ run: () => new Promise((resolve) => (finish = () => resolve(undefined))) })
    declareJobs(clinic.payload, bell)
    await send()
    const instance = start(1)
    await waitUntil('it is at work', () => bell.deeds.length === 1)
    await send()
    const stopped = instance.stop()
    finish()
    await stopped
    expect(await states()).toEqual(['completed', 'created'])
  })

  test('goes on when its connections are cut', async () => {
    const bell = notedJob()
    declareJobs(clinic.payload, bell)
    start()
    await send()
    await waitUntil('one is done', () => bell.deeds.length === 1)
    for (let round = 0; round < 5; round++) {
      await clinic.sql(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name <> 'beside' and pid <> pg_backend_pid()`,
      )
    }
    await waitUntil('another can be sent', () => send().catch(() => false))
    await waitUntil('it is done', async () => (await states()).every((state) => state === 'completed'))
    expect(bell.deeds.length).toBeGreaterThanOrEqual(2)
  })
})
