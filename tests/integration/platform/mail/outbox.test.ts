import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { attempt } from '@/platform/jobs/attempt'
import { claimJob } from '@/platform/jobs/claim'
import { listFailedJobs, tryJobAgain } from '@/platform/jobs/failed-jobs'
import { deliver } from '@/platform/mail/deliver'
import { readMailServer, type MailServer } from '@/platform/mail/mail-server'
import { sendMail } from '@/platform/mail/outbox'
import { inTransaction } from '@/platform/payload'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { jobRows, startInstance, stopTheClock } from '@tests/support/jobs'
import { headerOf, mailThrough, openMailServer, type TestMailServer } from '@tests/support/mail-server'
import { waitUntil } from '@tests/support/wait-until'

let clinic: Clinic
let server: TestMailServer
let instances: { stop: () => Promise<void> }[] = []

let startTheClock: () => void

beforeAll(async () => {
  clinic = await openClinic()
  startTheClock = stopTheClock(clinic.payload)
})
afterAll(() => startTheClock())
beforeEach(async () => {
  await clinic.sql('truncate pgboss.job')
  server = await openMailServer()
  mailThrough(server.url)
})
afterEach(async () => {
  await Promise.all(instances.map((instance) => instance.stop()))
  instances = []
  mailThrough(undefined)
  await server.close()
})

const mail = {
  to: 'ana@clinic.example',
  subject: 'Your letter\r\nBcc: victim@example.org',
  text: 'Dear Ana, your letter has an answer.',
  html: '<p>Dear Ana, your letter has an answer.</p>',
}
const send = (key = 'letter 7', to = mail.to) =>
  inTransaction(clinic.payload, (req) => sendMail(req, { ...mail, to }, key))
const start = () => instances.push(startInstance(clinic.payload))
const oneRow = async () => (await jobRows(clinic))[0] ?? {}
const becomes = (state: string) =>
  waitUntil(`the mail is ${state}`, async () => (await oneRow()).state === state)
/** As if its pause were over. */
const hurry = () =>
  clinic.sql(`update pgboss.job set start_after = now() - interval '1 s' where state = 'retry'`)

describe('a mail', () => {
  test('leaves once with the transaction it belongs to, to one person, in text and HTML (case 30)', async () => {
    start()
    const rolledBack = inTransaction(clinic.payload, async (req) => {
      await sendMail(req, mail, 'letter 6')
      throw new Error('The letter could not be stored.')
    })
    await expect(rolledBack).rejects.toThrow()
    expect(await send()).toEqual({ ok: true, value: { isNew: true } })
    expect(await send()).toEqual({ ok: true, value: { isNew: false } })
    await becomes('completed')
    expect(server.received).toMatchObject([{ from: 'column@clinic.example', to: ['ana@clinic.example'] }])
    const [received] = server.received
    if (!received) throw new Error('A mail came.')
    expect(headerOf(received, 'To')).toEqual(['ana@clinic.example'])
    expect(headerOf(received, '(?:B?cc)')).toEqual([])
    expect(headerOf(received, 'Subject')).toEqual(['Your letter Bcc: victim@example.org'])
    expect(received.text).toMatch(/text\/plain[^]*has an answer[^]*text\/html[^]*<p>Dear Ana/)
  })

  test('stands nowhere in the database in words, and nothing of it stays when it has left', async () => {
    await send()
    const waiting = JSON.stringify(await jobRows(clinic))
    expect(waiting).not.toMatch(/ana@|Dear|letter has/)
    start()
    await becomes('completed')
    expect(await oneRow()).toMatchObject({ data: null })
  })

  test.each(['a@b.test\nCc: victim@example.org', '"<x@y>"@z.test', 'nobody'])(
    'to %j is refused as a value (case 30)',
    async (to) => {
      expect(await send('k', to)).toMatchObject({ ok: false, problem: { type: 'noAddress' } })
      expect(await jobRows(clinic)).toEqual([])
    },
  )

  test('is not promised where no mail server is set up', async () => {
    mailThrough(undefined)
    expect(await send()).toMatchObject({ ok: false, problem: { type: 'noMailServer' } })
    expect(await jobRows(clinic)).toEqual([])
  })
})

describe('while the mail server', () => {
  test('says 4xx, a mail waits and leaves later, once (case 125)', async () => {
    server.state.answer = { code: 451, words: 'Greylisted: <ana@clinic.example>' }
    start()
    await send()
    await becomes('retry')
    expect((await oneRow()).output).toEqual({ reason: 'The mail server does not take this mail now (451).' })
    server.state.answer = null
    await hurry()
    await becomes('completed')
    expect(server.received).toHaveLength(1)
  })

  test('says 5xx, a mail is given up at once, and staff can try again', async () => {
    server.state.answer = { code: 550, words: 'No such user: <ana@clinic.example>' }
    start()
    await send()
    await becomes('failed')
    const [failed] = await listFailedJobs(clinic.payload)
    expect(failed).toMatchObject({
      name: 'send-mail',
      reason: 'The mail server refuses this mail for good (550).',
    })
    server.state.answer = null
    await tryJobAgain(clinic.payload, failed?.id ?? '')
    await becomes('completed')
    expect(server.received).toHaveLength(1)
  })

  test('is down, what is sent is stored at once and leaves when it is back (case 125)', async () => {
    await server.close()
    start()
    const begun = performance.now()
    await send()
    expect(performance.now() - begun).toBeLessThan(2_000)
    await becomes('retry')
    server = await openMailServer()
    mailThrough(server.url)
    await hurry()
    await becomes('completed')
    expect(server.received).toHaveLength(1)
  })

  test('hangs, nobody waits for longer than the limit, and it is tried later', async () => {
    server.state.answer = 'hang'
    const message = {
      to: mail.to,
      from: mail.to,
      text: mail.text,
      envelope: { from: mail.to, to: [mail.to] },
    }
    const target = readMailServer(server.url) as MailServer
    const outcome = await deliver(target, message, new AbortController().signal, 200)
    expect(outcome).toEqual({ type: 'tryLater', reason: 'The mail server cannot be reached (ETIMEDOUT).' })
    const aborted = await deliver(target, message, AbortSignal.timeout(50))
    expect(aborted).toMatchObject({ type: 'tryLater' })
  })
})

describe('an instance', () => {
  test('killed after the mail was handed in sends it once more at most, as the same mail (case 113)', async () => {
    await send()
    const killed = await claimJob(clinic.payload)
    if (!killed) throw new Error('A mail was waiting.')
    // It hands the mail in, and the machine stops before that can be written down.
    const unplugged = { ...killed, earlier: -1 }
    await attempt(clinic.payload, unplugged)
    await clinic.sql(`update pgboss.job set started_on = now() - interval '1 hour'`)
    start()
    start()
    await becomes('completed')
    expect(server.received).toHaveLength(2)
    const ids = server.received.map((received) => headerOf(received, 'Message-ID'))
    expect(ids[0]).toEqual([`<${killed.id}@clinic.example>`])
    expect(ids[1]).toEqual(ids[0])
  })

  test('does not send what has waited for more than two days, as after an old backup', async () => {
    await send()
    await clinic.sql(`update pgboss.job set created_on = now() - interval '49 hours'`)
    start()
    await becomes('failed')
    expect(server.received).toEqual([])
  })
})
