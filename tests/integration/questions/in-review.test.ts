import { beforeEach, expect, test } from '@jest/globals'

import { createLocalReq } from 'payload'

import { unpublishAnswer } from '@/answers/commands'
import { askForSignOff, returnToWriter } from '@/answers/sign-off-requests/commands'
import { theSoftware } from '@/platform/actors'
import { reopenQuestion } from '@/questions/endings/reopening/commands'
import { openColumn, type Column } from '@tests/support/column'
import { letterOf } from '@tests/support/questions/letters'
import { openReceipt } from '@tests/support/questions/receipts'

let column: Column

beforeEach(async () => {
  column = await openColumn()
})

test('Whoever wrote sees when their answer is checked, and when its doctor goes on writing', async () => {
  const { questionId, receiptToken } = await letterOf(column)
  const { id: answerId } = await column.draft('Night cramps')
  await column.clinic.sql(`update questions set answer_id = $2, status = 'drafting' where id = $1`, [
    questionId,
    answerId,
  ])
  const [by, of] = [column.writer.staff.id, column.reviewer.staff.id]
  const at = new Date()
  const ask = () => askForSignOff(column.payload, { answerId, by, of, at })
  const stage = async () => /<h1>(.*?)<\/h1>/.exec((await openReceipt(receiptToken)).body)?.[1]
  const writing = 'A doctor is writing an answer'
  const checked = 'Your answer is being checked'

  expect(await stage()).toBe(writing)
  expect(await ask()).toMatchObject({ ok: true })
  expect(await stage()).toBe(checked)
  await returnToWriter(column.payload, { answerId, staffId: of, note: 'Which pills?', at })
  expect(await stage()).toBe(writing)
  await ask()
  await column.sign(answerId)
  expect(await stage()).toBe(checked)
  const data = { title: 'Cramps at night' }
  await column.payload.update({ collection: 'answers', id: answerId, data, draft: true, ...theSoftware })
  expect(await stage()).toBe(writing)
  await column.sign(answerId)
  expect(await column.publish(answerId)).toMatchObject({ ok: true })
  expect(await stage()).toBe('Your letter is answered')

  // A letter whose answer stands in the column has its ending there.
  const editor = { id: column.writer.staff.id, role: 'editor', isClinician: false } as const
  const reopened = reopenQuestion(await createLocalReq({}, column.payload), {
    ...{ id: questionId, who: editor, why: 'moreToSay' },
  })
  expect(await reopened).toMatchObject({ ok: false, problem: { type: 'isAnswered' } })
  await unpublishAnswer(column.payload, answerId)
  const again = await createLocalReq({}, column.payload)
  expect(await reopenQuestion(again, { id: questionId, who: editor, why: 'answerGone' })).toMatchObject({
    ok: true,
  })
  expect(await stage()).toBe('We have read your letter')
})
