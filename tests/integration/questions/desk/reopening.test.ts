import { beforeEach, describe, expect, test } from '@jest/globals'

import { closeQuestion } from '@/questions/endings/commands'
import { openDesk, type Desk } from '@tests/support/questions/desk'
import { openReceipt } from '@tests/support/questions/receipts'
import { letterOf } from '@tests/support/questions/letters'

let desk: Desk

beforeEach(async () => {
  desk = await openDesk()
})

const ending = {
  outcome: 'cannotAnswer',
  note: 'Please ask your dentist.',
  answer: null,
  duplicateOf: null,
} as const

async function closedLetter() {
  const letter = await letterOf(desk.clinic)
  await closeQuestion(desk.payload, {
    questionId: letter.questionId,
    ending,
    at: new Date('2026-11-01T10:00:00Z'),
  })
  return letter
}

describe('A letter that was closed', () => {
  test('is opened again by an editor who says why, and its writer sees that it goes on', async () => {
    await desk.payload.updateGlobal({ slug: 'settings', data: { replyDays: 9 } })
    const { questionId: id, receiptToken } = await closedLetter()
    expect((await openReceipt(receiptToken)).body).toContain('Please ask your dentist.')
    const told = await desk.order('editor', id, 'reopen', { why: 'wroteAgain' })
    expect(told.status).toBe(200)
    expect(await desk.rowOf(id)).toMatchObject({
      ...{ status: 'triaged', outcome: null, outcome_note: null, closed_at: null, assignee_id: null },
    })
    const { body } = await openReceipt(receiptToken)
    expect(body).toContain('We have read your letter')
    expect(body).toMatch(/We answer by/)
    expect(body).not.toMatch(/dentist|It was closed|will be deleted on/)
    const [row] = await desk.clinic.sql(
      `select action, actor_name, details from private.audit where subject_id = $1 order by seq desc limit 1`,
      [id],
    )
    expect(row).toMatchObject({
      action: 'question.reopen',
      details: { why: 'its writer was in touch again' },
    })
    // It can have another ending.
    expect((await desk.order('editor', id, 'close', { outcome: 'cannotAnswer', note: 'No.' })).status).toBe(
      200,
    )
  })

  test('is not opened without a reason, with one of somebody’s own, or twice', async () => {
    const { questionId: id } = await closedLetter()
    for (const body of [{}, { why: 'she wrote about her knee' }]) {
      const told = await desk.order('editor', id, 'reopen', body)
      expect([told.status, told.body.errors?.[0]?.message]).toEqual([400, 'Please choose why from the list.'])
    }
    expect((await desk.order('editor', id, 'reopen', { why: 'mistake' })).status).toBe(200)
    const again = await desk.order('editor', id, 'reopen', { why: 'mistake' })
    expect([again.status, again.body.errors?.[0]?.message]).toEqual([409, 'This letter is not closed.'])
  })

  test('that its writer took back stays so', async () => {
    const { questionId: id } = await closedLetter()
    await desk.clinic.sql(`update questions set outcome = 'withdrawn' where id = $1`, [id])
    const told = await desk.order('admin', id, 'reopen', { why: 'mistake' })
    expect([told.status, told.body.errors?.[0]?.message]).toEqual([
      409,
      'Its writer has taken it back, and it stays so.',
    ])
  })
})

describe('A letter whose writer asks for it', () => {
  test('is erased by an admin who types its reference, with its contact and receipt, and stands in the list of erasures', async () => {
    const { questionId: id, receiptToken, reference } = await letterOf(desk.clinic)
    const wrong = await desk.order('admin', id, 'erase', { reference: 'ASK-2222-22' })
    expect([wrong.status, wrong.body.errors?.[0]?.message]).toEqual([
      400,
      `To be sure, type the reference of this letter: ${reference}. Nothing was erased.`,
    ])
    expect(await desk.rowOf(id)).toMatchObject({ reference })

    const typed = reference.toLowerCase().replaceAll('-', ' ')
    const told = await desk.order('admin', id, 'erase', { reference: typed })
    expect([told.status, told.body]).toEqual([200, { reference, hadContact: true, mails: 0, answers: [] }])
    expect(await desk.rowOf(id)).toEqual({})
    expect(await desk.clinic.sql('select 1 from private.contacts')).toEqual([])
    expect((await openReceipt(receiptToken)).status).toBe(404)
    expect(await desk.clinic.sql('select what from private.erasures where question_id = $1', [id])).toEqual([
      { what: 'everything' },
    ])
    expect(await desk.deedsOf(id)).toContain('question.erase')
  })
})
