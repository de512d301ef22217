import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from '@jest/globals'

import { closeQuestion } from '@/questions/endings/commands'
import type { Ending } from '@/questions/endings/ending'
import { openColumn, type Column } from '@tests/support/column'
import { letterOf } from '@tests/support/questions/letters'

let column: Column
const at = new Date('2026-12-01T10:00:00Z')

beforeEach(async () => {
  column = await openColumn()
})

const close = (questionId: string, ending: Partial<Ending> & Pick<Ending, 'outcome'>) =>
  closeQuestion(column.payload, {
    questionId,
    ending: { note: null, answer: null, duplicateOf: null, ...ending },
    at,
  })

const rowOf = async (id: string) =>
  (
    await column.clinic.sql(
      'select status, outcome, outcome_note, answer_id, duplicate_of_id, closed_at from questions where id = $1',
      [id],
    )
  )[0]

describe('an editor who closes a letter', () => {
  test('tells its writer why it cannot be answered, and the audit who did it', async () => {
    const { questionId, reference } = await letterOf(column)
    const outcome = await close(questionId, { outcome: 'cannotAnswer', note: ' This is for your dentist. ' })
    expect(outcome).toEqual({ ok: true, value: { reference } })
    expect(await rowOf(questionId)).toMatchObject({
      status: 'closed',
      outcome: 'cannotAnswer',
      outcome_note: 'This is for your dentist.',
      closed_at: at,
    })
    const rows = await column.clinic.sql(
      `select subject_name, details from private.audit where action = 'question.close'`,
    )
    expect(rows).toEqual([{ subject_name: reference, details: { outcome: 'cannotAnswer' } }])
  })

  test('leads its writer to an answer that is published, and to no draft', async () => {
    const { questionId } = await letterOf(column)
    const draft = await column.draft('Night cramps, unfinished')
    expect(await close(questionId, { outcome: 'answered', answer: draft.id })).toMatchObject({
      ok: false,
      problem: { type: 'leadsNowhere' },
    })
    const { id } = await column.published('Night cramps')
    expect(await close(questionId, { outcome: 'answered', answer: id })).toMatchObject({ ok: true })
    expect(await rowOf(questionId)).toMatchObject({ outcome: 'answered', answer_id: id })
  })

  test('finds it closed by a colleague, and changes nothing', async () => {
    const { questionId } = await letterOf(column)
    await close(questionId, { outcome: 'bookAppointment', note: 'Please let us see your calf.' })
    expect(await close(questionId, { outcome: 'cannotAnswer', note: 'No.' })).toMatchObject({
      ok: false,
      problem: { type: 'closedAlready' },
    })
    expect(await rowOf(questionId)).toMatchObject({ outcome: 'bookAppointment' })
  })

  test('may say that it is the same as another letter, but not as itself, or round in a ring', async () => {
    const first = await letterOf(column)
    const second = await letterOf(column)
    const third = await letterOf(column)
    const merge = (one: string, other: string) => close(one, { outcome: 'merged', duplicateOf: other })
    expect(await merge(first.questionId, first.questionId)).toMatchObject({
      problem: { type: 'leadsNowhere' },
    })
    expect(await merge(first.questionId, randomUUID())).toMatchObject({ problem: { type: 'leadsNowhere' } })
    expect(await merge(first.questionId, second.questionId)).toMatchObject({ ok: true })
    expect(await rowOf(first.questionId)).toMatchObject({ duplicate_of_id: second.questionId })
    expect(await merge(second.questionId, first.questionId)).toMatchObject({
      problem: { type: 'leadsNowhere' },
    })
    const outcome = await merge(third.questionId, first.questionId)
    expect(outcome).toMatchObject({ problem: { type: 'leadsNowhere' } })
    expect(JSON.stringify(outcome)).toContain(second.reference)
  })

  test('is told where there is no such letter', async () => {
    expect(await close('no id at all', { outcome: 'cannotAnswer', note: 'No.' })).toMatchObject({
      problem: { type: 'noSuchLetter' },
    })
  })
})
