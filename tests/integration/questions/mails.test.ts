import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { env } from '@/platform/env'
import { submitQuestion } from '@/questions/commands'
import { closeQuestion } from '@/questions/endings/commands'
import { afterArrival } from '@/questions/mails/commands'
import type { MarkedFlag, Submission } from '@/questions/question'
import { openColumn, type Column } from '@tests/support/column'
import { startInstance } from '@tests/support/jobs'
import { headerOf, mailThrough, openMailServer, type TestMailServer } from '@tests/support/mail-server'
import { arrivalOf, maren, marenBy } from '@tests/support/questions/arrivals'
import { waitUntil } from '@tests/support/wait-until'

let column: Column
let server: TestMailServer
let instance: { stop: () => Promise<void> }

beforeAll(async () => {
  server = await openMailServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  column = await openColumn()
  server.received.length = 0
  mailThrough(server.url)
  instance = startInstance(column.payload)
})
afterEach(async () => {
  await instance.stop()
  mailThrough(undefined)
})

/** A letter as the form and the front desk hand it in. */
async function send(submission: Submission = maren, more: Parameters<typeof arrivalOf>[1] = {}) {
  const outcome = await submitQuestion(
    column.payload,
    arrivalOf(submission, more),
    new Date(),
    (req, received) => afterArrival(req, received, submission),
  )
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}

const close = (questionId: string) =>
  closeQuestion(column.payload, {
    questionId,
    ending: { outcome: 'cannotAnswer', note: 'Canary of the note.', answer: null, duplicateOf: null },
    at: new Date(),
  })

/** Every mail that was to be sent has been. */
const whenSent = () =>
  waitUntil('everything is sent', async () => {
    const waiting = await column.clinic.sql(`select 1 from pgboss.job where state <> 'completed'`)
    return waiting.length === 0
  })

const textOf = (at: number) =>
  (server.received[at]?.text ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=')

const flag = (level: MarkedFlag['level']): MarkedFlag => ({
  rule: 'chest-pain',
  version: 1,
  level,
  words: 'chest',
})

describe('whoever asked to hear by e-mail', () => {
  test('is told that their letter came, with a link to their page and nothing of the letter', async () => {
    const { receiptToken, reference } = await send()
    await whenSent()
    expect(server.received.map(({ to }) => to)).toEqual([['maren.lindqvist@post.example']])
    const [mail] = server.received
    expect(mail && headerOf(mail, 'Subject')).toEqual([`${reference} has arrived`])
    expect(textOf(0)).toContain(`${env.SITE_URL}/receipt/${receiptToken ?? ''}`)
    expect(textOf(0)).not.toMatch(/cramp|calf|Lindqvist,|Maren L/i)
    // What came with the letter was not read from where contacts are kept.
    expect(await column.clinic.sql(`select 1 from private.audit where action = 'contact.read'`)).toEqual([])
  })

  test('is told once when it is closed, and the audit says that the software read where to', async () => {
    const { questionId, receiptToken, reference } = await send()
    await close(questionId)
    await close(questionId)
    await whenSent()
    expect(server.received).toHaveLength(2)
    expect(textOf(1)).toContain(`Subject: ${reference}: there is news`)
    expect(textOf(1)).toContain(`/receipt/${receiptToken ?? ''}`)
    expect(textOf(1)).not.toContain('Canary')
    const reads = await column.clinic.sql(
      `select actor_kind, subject_name, details from private.audit where action = 'contact.read'`,
    )
    expect(reads).toEqual([
      { actor_kind: 'software', subject_name: reference, details: { why: 'to write that there is news' } },
    ])
  })

  test('is told of the answer when it is published, once, and their letter is closed by that', async () => {
    const { questionId, reference } = await send()
    const { id, slug } = await column.draft('Night cramps')
    await column.clinic.sql(`update questions set answer_id = $1, status = 'drafting'`, [id])
    await column.sign(id)
    expect(await column.publish(id)).toMatchObject({ ok: true })
    await column.payload.update({ collection: 'answers', id, data: { summary: 'Shorter.' }, draft: true })
    await column.sign(id)
    expect(await column.publish(id)).toMatchObject({ ok: true })
    await whenSent()
    expect(server.received).toHaveLength(2)
    expect(textOf(1)).toContain(`Subject: ${reference}: there is an answer`)
    expect(textOf(1)).not.toContain(slug)
    const rows = await column.clinic.sql('select status, outcome from questions where id = $1', [questionId])
    expect(rows).toEqual([{ status: 'closed', outcome: 'answered' }])
  })

  test('gets one confirmation in ten minutes, however often their address is typed (case 58)', async () => {
    const shouted = marenBy({ email: 'MAREN.lindqvist@post.example' })
    for (let round = 0; round < 10; round++) {
      await Promise.all([maren, shouted, maren, shouted, maren].map((submission) => send(submission)))
    }
    await whenSent()
    expect(server.received).toHaveLength(1)
    await column.clinic.sql('update private.limits set expire = 0')
    await send()
    await whenSent()
    expect(server.received).toHaveLength(2)
  })

  test('hears nothing of what may be no letter before somebody has looked at it', async () => {
    await send(maren, { suspicions: ['links'] })
    await send(maren, { suspicions: ['honeypot'], redFlags: [flag('emergency')] })
    await whenSent()
    expect(server.received).toEqual([])
  })
})

test.each([
  ['asked to hear by phone', marenBy({ phone: '+15035550142', preferredReply: 'phone' })],
  ['asked to hear nothing', marenBy({ preferredReply: 'none' })],
  ['left nothing', { ...maren, contact: null }],
])('Whoever %s gets no mail, and their contact is not read', async (_, submission) => {
  const { questionId } = await send(submission)
  await close(questionId)
  await whenSent()
  expect(server.received).toEqual([])
  expect(await column.clinic.sql(`select 1 from private.audit where action = 'contact.read'`)).toEqual([])
})

test('Admins and editors who work here are told of a letter that cannot wait, and of no other', async () => {
  const editor = await column.clinic.hire('editor')
  const admin = await column.clinic.hire('admin')
  const left = await column.clinic.hire('editor')
  await column.clinic.hire('frontDesk')
  await column.payload.update({ collection: 'staff', id: left.staff.id, data: { active: false } })
  const nobody = { ...maren, contact: null }
  await send(nobody, { redFlags: [flag('urgent')] })
  const { questionId, reference } = await send(nobody, { redFlags: [flag('crisis')] })
  await whenSent()
  expect(server.received.flatMap(({ to }) => to).sort()).toEqual([editor.email, admin.email].sort())
  expect(textOf(0)).toContain('Subject: A letter is urgent')
  expect(textOf(0)).toContain(reference)
  expect(textOf(0)).toContain(`${env.SITE_URL}/desk/letters/${questionId}`)
  expect(textOf(0)).not.toMatch(/chest|cramp/)
})

test('A letter is kept although no mail can be sent', async () => {
  mailThrough(undefined)
  const { questionId } = await send()
  expect(await close(questionId)).toMatchObject({ ok: true })
  expect(await column.clinic.sql(`select 1 from pgboss.job where data->>'job' = 'send-mail'`)).toEqual([])
})
