import { beforeAll, describe, expect, test } from '@jest/globals'

import { openDesk, type Desk } from '@tests/support/questions/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

describe('a doctor who takes a letter', () => {
  test('has it for as long as they said, and nobody else takes it meanwhile', async () => {
    const { id } = await desk.letter()
    const taken = await desk.order('doctor', id, 'take', { days: 3 })
    expect(taken.status).toBe(200)
    const days = (Date.parse(String(taken.body.until)) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(3)
    expect((await desk.order('doctorB', id, 'take', {})).status).toBe(404)
    expect(await desk.deedsOf(id)).toEqual(['question.look-at', 'question.take'])
  })

  test('gets it alone where ten reach for it at the same moment', async () => {
    const { id } = await desk.letter()
    const told = await Promise.all(
      Array.from({ length: 10 }, (_, each) =>
        desk.order(each % 2 === 0 ? 'doctor' : 'doctorB', id, 'take', { days: 1 }),
      ),
    )
    const takers = new Set(
      (
        await desk.clinic.sql('select actor_name from private.audit where subject_id = $1 and action = $2', [
          id,
          'question.take',
        ])
      ).map(({ actor_name }) => actor_name),
    )
    expect(takers.size).toBe(1)
    expect(told.some(({ status }) => status === 200)).toBe(true)
    expect(told.every(({ status }) => [200, 404, 409].includes(status))).toBe(true)
  })

  test('loses it to whoever comes once the time is over', async () => {
    const { id } = await desk.letter()
    await desk.order('doctor', id, 'take', { days: 1 })
    await desk.clinic.sql(`update questions set claim_until = now() - interval '1 minute' where id = $1`, [
      id,
    ])
    expect((await desk.order('doctorB', id, 'take', { days: 1 })).status).toBe(200)
    expect(await desk.rowOf(id)).toMatchObject({ assignee_id: desk.people.doctorB.staff.id })
    expect((await desk.order('doctor', id, 'give-back')).status).toBe(404)
  })

  test('gives it back for others to take', async () => {
    const { id } = await desk.letter()
    await desk.order('doctor', id, 'take', { days: 1 })
    expect((await desk.order('doctor', id, 'give-back')).status).toBe(200)
    expect(await desk.rowOf(id)).toMatchObject({ status: 'triaged', assignee_id: null, claim_until: null })
    expect((await desk.order('doctorB', id, 'take', { days: 1 })).status).toBe(200)
  })

  test('answers it in a draft with a copy of the words, which then is theirs for as long as it takes', async () => {
    const { id } = await desk.letter()
    await desk.order('doctor', id, 'take', { days: 1 })
    const before = await desk.rowOf(id)
    const told = await desk.order('doctor', id, 'answer')
    expect(told.status).toBe(200)
    const answer = await desk.payload.findByID({
      collection: 'answers',
      id: String(told.body.answer),
      draft: true,
      depth: 0,
    })
    expect(answer).toMatchObject({
      _status: 'draft',
      letter: { salutation: 'Dear Doctors,', text: before.letter },
      doctors: [desk.people.doctor.doctor?.id],
      // A tree without a paragraph would break the editor.
      introduction: null,
    })
    expect(JSON.stringify(answer)).not.toMatch(/ASK-|maren|lindqvist/i)
    const after = await desk.rowOf(id)
    expect(after).toMatchObject({ status: 'drafting', answer_id: answer.id, claim_until: null })
    // What opens the receipt, and what was agreed to, stay as they were.
    for (const column of ['receipt_hash', 'submission_key', 'consent_given_at', 'letter']) {
      expect([column, after[column]]).toEqual([column, before[column]])
    }
    expect((await desk.order('doctor', id, 'answer')).status).toBe(409)
  })

  test('does not answer in the column whoever did not agree to that', async () => {
    const { id } = await desk.letter({ publish: false })
    await desk.order('doctor', id, 'take', { days: 1 })
    const told = await desk.order('doctor', id, 'answer')
    expect([told.status, told.body.errors?.[0]?.message]).toEqual([409, expect.stringContaining('privately')])
    expect(await desk.rowOf(id)).toMatchObject({ status: 'assigned', answer_id: null })
  })
})

test.each([{ days: 0 }, { days: 15 }, { days: '3' }, { days: 1.5 }, { until: '2030-01-01' }, [3], 'x'])(
  'an order of an odd kind is refused in words, and nothing changes: %j',
  async (body) => {
    const { id } = await desk.letter()
    const told = await desk.order('doctor', id, 'take', body as object)
    expect(told.status).toBe(400)
    expect(told.body.errors?.[0]?.message).toMatch(/\w+ \w+/)
    expect(await desk.rowOf(id)).toMatchObject({ status: 'triaged', assignee_id: null })
  },
)
