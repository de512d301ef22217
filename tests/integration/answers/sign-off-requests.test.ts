import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'

import { findPublicationState } from '@/answers/publication/queries'
import { askForSignOff, returnToWriter } from '@/answers/sign-off-requests/commands'
import { findDesk } from '@/answers/sign-off-requests/queries'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { inTransaction } from '@/platform/payload'
import { openColumn, today, type Column } from '@tests/support/column'
import { startInstance } from '@tests/support/jobs'
import { headerOf, mailThrough, openMailServer, type TestMailServer } from '@tests/support/mail-server'
import { waitUntil } from '@tests/support/wait-until'

let column: Column
let third: Column['reviewer']
let server: TestMailServer

beforeAll(async () => {
  column = await openColumn()
  third = await column.clinic.hire('doctor', { doctor: 'Dora Third' })
  server = await openMailServer()
})
afterEach(() => mailThrough(undefined))
afterAll(() => server.close())

const ask = (answerId: string, of: Column['reviewer'], note?: string) =>
  askForSignOff(column.payload, {
    answerId,
    by: column.writer.staff.id,
    of: of.staff.id,
    note,
    at: new Date(),
  })
const giveBack = (answerId: string, who: Column['reviewer'], note: string) =>
  returnToWriter(column.payload, { answerId, staffId: who.staff.id, note, at: new Date() })
const state = (answerId: string, who = column.writer) =>
  inTransaction(column.payload, (req) => findPublicationState(req, answerId, who.staff.id))
const statesOf = async (id: string) =>
  (
    await column.clinic.sql('select state from sign_off_requests where answer_id = $1 order by at, id', [id])
  ).map((row) => row.state)

describe('a writer asks for a sign-off', () => {
  test('is offered those who may sign, and nobody else', async () => {
    const { id } = await column.draft('Chilblains')
    await column.clinic.hire('editor')
    const gone = await column.clinic.hire('doctor', { doctor: 'Gus Gone' })
    await column.payload.update({ collection: 'staff', id: gone.staff.id, data: { active: false } })
    const { reviewers } = await state(id)
    expect(reviewers.map(({ name }) => name)).toEqual(['Ben Reviewer', 'Dora Third'])

    const data = { summary: 'Keep them warm, and wait.' }
    await column.payload.update({ collection: 'answers', id, data, user: third.user })
    expect((await state(id)).reviewers.map(({ name }) => name)).toEqual(['Ben Reviewer'])
  })

  test('cannot ask themselves, nor somebody who may not sign, and nothing is kept', async () => {
    const { id } = await column.draft('Corns')
    const editor = await column.clinic.hire('editor')
    expect(await ask(id, column.writer)).toMatchObject({ ok: false, problem: { type: 'yourself' } })
    expect(await ask(id, editor)).toMatchObject({ ok: false, problem: { type: 'cannotSign' } })
    expect(await statesOf(id)).toEqual([])
  })

  test('of one answer one request is open: asking another colleague ends the first', async () => {
    const { id } = await column.draft('Calluses')
    await ask(id, column.reviewer)
    await ask(id, third)
    expect(await statesOf(id)).toEqual(['ended', 'open'])
    await expect(
      column.clinic.sql(`update sign_off_requests set state = 'open' where answer_id = $1`, [id]),
    ).rejects.toThrow('sign_off_requests_one_open')
  })

  test('five at once leave one open request', async () => {
    const { id } = await column.draft('Bunions')
    await Promise.all([1, 2, 3, 4, 5].map((each) => ask(id, each % 2 ? third : column.reviewer)))
    expect((await statesOf(id)).filter((each) => each === 'open')).toHaveLength(1)
  })
})

describe('what becomes of a request', () => {
  test('it stands on the desk of whoever is asked, comes back with a note, and leaves when asked again', async () => {
    const { id } = await column.draft('Ingrown toenails')
    await ask(id, third, 'Is the soak too long?')
    const { toSign } = await findDesk(column.payload, third.staff.id)
    expect(toSign.at(-1)).toMatchObject({ answerId: id, title: 'Ingrown toenails', name: 'Ana Writer' })
    const { waiting } = await findDesk(column.payload, column.writer.staff.id)
    expect(waiting.at(-1)).toMatchObject({ answerId: id, name: 'Dora Third' })

    expect(await giveBack(id, column.reviewer, 'Shorter.')).toMatchObject({ problem: { type: 'notAsked' } })
    expect(await giveBack(id, third, '  ')).toMatchObject({ problem: { type: 'noNote' } })
    expect(await giveBack(id, third, 'Ten minutes are enough.')).toMatchObject({ ok: true })
    expect((await state(id)).request).toMatchObject({ state: 'returned', reply: 'Ten minutes are enough.' })
    const { returned } = await findDesk(column.payload, column.writer.staff.id)
    expect(returned).toMatchObject([{ answerId: id, note: 'Ten minutes are enough.', name: 'Dora Third' }])

    await ask(id, third)
    expect((await findDesk(column.payload, column.writer.staff.id)).returned).toEqual([])
    expect(await giveBack(id, third, 'Once more.')).toMatchObject({ ok: true })
    await column.sign(id)
    expect((await findDesk(column.payload, column.writer.staff.id)).returned).toEqual([])
    expect((await state(id)).request).toBeNull()
  })

  test('it is fulfilled by the one who was asked, and ends when another signs, or with a withdrawal', async () => {
    const { id } = await column.draft('Athlete’s foot')
    await ask(id, third)
    await column.sign(id, third)
    await ask(id, third)
    await column.sign(id, column.reviewer)
    await column.publish(id)
    await ask(id, third)
    await withdrawAnswer(column.payload, { answerId: id, reason: 'The cream was wrong.', at: today })
    expect(await statesOf(id)).toEqual(['signed', 'ended', 'ended'])
    expect(
      (await findDesk(column.payload, third.staff.id)).toSign.map((each) => each.answerId),
    ).not.toContain(id)
  })

  test('a draft that is deleted takes its requests and comments along', async () => {
    const { id } = await column.draft('A splinter')
    await ask(id, third)
    await column.payload.delete({ collection: 'answers', id })
    expect(await statesOf(id)).toEqual([])
    expect(await column.clinic.sql('select 1 from sign_off_requests where answer_id is null')).toEqual([])
  })
})

describe('a mail about it', () => {
  test('goes to whoever is asked, then to the writer, with a link and no word of the answer or the note', async () => {
    mailThrough(server.url)
    const instance = startInstance(column.payload)
    const { id } = await column.draft('Warts on the sole')
    expect(await ask(id, third, 'Is acid safe here?')).toMatchObject({ value: { isMailed: true } })
    await waitUntil('the reviewer has mail', () => server.received.length === 1)
    expect(await giveBack(id, third, 'Not for diabetics.')).toMatchObject({ value: { isMailed: true } })
    await waitUntil('the writer has mail', () => server.received.length === 2)
    await instance.stop()

    const [toReviewer, toWriter] = server.received
    expect(toReviewer?.to).toEqual([third.email])
    expect(toWriter?.to).toEqual([column.writer.email])
    expect(toReviewer && headerOf(toReviewer, 'Subject')).toEqual(['Something to sign'])
    for (const { text } of server.received) {
      expect(text).toContain(`/desk/answers/${id}`)
      expect(text).not.toMatch(/wart|acid|diabetic/i)
    }
  })

  test('is not promised where no mail server is set up', async () => {
    const { id } = await column.draft('Cracked heels')
    expect(await ask(id, third)).toMatchObject({ ok: true, value: { isMailed: false } })
  })
})
