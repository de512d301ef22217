import { beforeEach, describe, expect, test } from '@jest/globals'

import * as answerPage from '@/app/(site)/answers/[slug]/route'
import { env } from '@/platform/env'
import { closeQuestion } from '@/questions/endings/commands'
import { takeBack } from '@/questions/withdrawing/commands'
import { openColumn, type Column } from '@tests/support/column'
import { startInstance } from '@tests/support/jobs'
import { maren } from '@tests/support/questions/arrivals'
import { letterOf } from '@tests/support/questions/letters'
import { openReceipt, openTakingBack, pressTakeBack } from '@tests/support/questions/receipts'
import { waitUntil } from '@tests/support/wait-until'

let column: Column

beforeEach(async () => {
  column = await openColumn()
})

const rowOf = async (id: string) =>
  (
    await column.clinic.sql(
      'select status, outcome, consent_withdrawn_at, contact_deleted_at from questions where id = $1',
      [id],
    )
  )[0]

const contacts = () => column.clinic.sql('select 1 from private.contacts')

/** A published answer that carries the letter. */
async function answerMadeOf(questionId: string) {
  const answer = await column.draft('Night cramps')
  await column.clinic.sql(`update questions set answer_id = $2, status = 'drafting' where id = $1`, [
    questionId,
    answer.id,
  ])
  await column.sign(answer.id)
  expect(await column.publish(answer.id)).toMatchObject({ ok: true })
  return answer
}

async function read(slug: string): Promise<number> {
  const request = new Request(`${env.SITE_URL}/answers/${slug}`)
  return (await answerPage.GET(request, { params: Promise.resolve({ slug }) })).status
}

async function whenJobsAreDone(): Promise<void> {
  const instance = startInstance(column.payload)
  await waitUntil('all jobs are done', async () => {
    const waiting = await column.clinic.sql(`select 1 from pgboss.job where state <> 'completed'`)
    return waiting.length === 0
  })
  await instance.stop()
}

describe('whoever takes their letter back', () => {
  test('is asked first, and a link that a mail scanner opens takes nothing back', async () => {
    const { questionId, receiptToken } = await letterOf(column)
    const { body, status } = await openTakingBack(receiptToken)
    expect(status).toBe(200)
    expect(body).toContain('What do you take back?')
    expect(body).not.toContain('checked=""/><div>')
    expect(await rowOf(questionId)).toMatchObject({ status: 'new', consent_withdrawn_at: null })
    expect(await contacts()).toHaveLength(1)
  })

  test('has chosen nothing: nothing is taken back, and the page says what to do', async () => {
    const { questionId, receiptToken } = await letterOf(column)
    for (const what of ['', 'all of it', '{"what":"everything"}']) {
      const { body, status } = await pressTakeBack(receiptToken, what)
      expect(status).toBe(400)
      expect(body).toContain('<title>Error: Take your letter back')
      expect(body).toContain('href="#what">Choose what you take back.')
    }
    expect(await rowOf(questionId)).toMatchObject({ consent_withdrawn_at: null })
  })

  test('has how to reach them deleted at once, and the answer off the site (case 60)', async () => {
    const { questionId, receiptToken, reference } = await letterOf(column)
    const { slug } = await answerMadeOf(questionId)
    expect(await read(slug)).toBe(200)

    const { headers, status } = await pressTakeBack(receiptToken, 'everything')
    expect(status).toBe(303)
    expect(headers.get('location')).toBe(`/receipt/${receiptToken}?done=everything`)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(await contacts()).toEqual([])
    expect(await rowOf(questionId)).toMatchObject({
      status: 'closed',
      outcome: 'withdrawn',
      consent_withdrawn_at: expect.any(Date) as unknown,
      contact_deleted_at: expect.any(Date) as unknown,
    })
    await whenJobsAreDone()
    expect(await read(slug)).toBe(410)
    expect((await openReceipt(receiptToken)).body).toContain('You have taken your letter back')
    const rows = await column.clinic.sql(
      `select actor_kind, action, subject_name from private.audit
        where action in ('question.withdraw', 'answer.withdraw') order by seq`,
    )
    expect(rows).toEqual([
      { actor_kind: 'visitor', action: 'question.withdraw', subject_name: reference },
      { actor_kind: 'software', action: 'answer.withdraw', subject_name: 'Night cramps' },
    ])
  })

  test('presses twice, and it is done once', async () => {
    const { questionId, receiptToken } = await letterOf(column)
    const pressed = await Promise.all([
      pressTakeBack(receiptToken, 'everything'),
      pressTakeBack(receiptToken, 'everything'),
    ])
    expect(pressed.map(({ status }) => status)).toEqual([303, 303])
    const rows = await column.clinic.sql(`select 1 from private.audit where action = 'question.withdraw'`)
    expect(rows).toHaveLength(1)
    expect(await rowOf(questionId)).toMatchObject({ outcome: 'withdrawn' })
  })

  test('leaves alone an answer that was there before, to which they were only led', async () => {
    const { questionId, receiptToken } = await letterOf(column)
    const { id, slug } = await column.published('Night cramps of another')
    await closeQuestion(column.payload, {
      questionId,
      ending: { outcome: 'answered', note: null, answer: id, duplicateOf: null },
      at: new Date(),
    })
    await pressTakeBack(receiptToken, 'everything')
    await whenJobsAreDone()
    expect(await read(slug)).toBe(200)
  })

  test('gives those who had asked the same back their place', async () => {
    const first = await letterOf(column)
    const second = await letterOf(column)
    await closeQuestion(column.payload, {
      questionId: second.questionId,
      ending: { outcome: 'merged', note: null, answer: null, duplicateOf: first.questionId },
      at: new Date(),
    })
    await pressTakeBack(first.receiptToken, 'everything')
    expect(await rowOf(second.questionId)).toMatchObject({ status: 'triaged', outcome: null })
  })
})

describe('whoever takes back only that it may be published', () => {
  test('can still be answered, and the answer that carries the letter goes', async () => {
    const { questionId, receiptToken } = await letterOf(column)
    const { slug } = await answerMadeOf(questionId)
    expect((await pressTakeBack(receiptToken, 'publishing')).status).toBe(303)
    await whenJobsAreDone()
    expect(await read(slug)).toBe(410)
    expect(await contacts()).toHaveLength(1)
    expect(await rowOf(questionId)).toMatchObject({ outcome: 'answered' })
    const { body } = await openTakingBack(receiptToken)
    expect(body).not.toContain('Only that it may be published')
    expect((await pressTakeBack(receiptToken, 'everything')).status).toBe(303)
    expect(await contacts()).toEqual([])
  })

  test('had never agreed to it, and is told so', async () => {
    const { questionId } = await letterOf(column, { ...maren, consent: { ...maren.consent, publish: false } })
    const order = { questionId, what: 'publishing', at: new Date() } as const
    expect(await takeBack(column.payload, order)).toMatchObject({ problem: { type: 'neverAgreed' } })
  })
})

describe('a doctor whose answer carries a letter', () => {
  test.each([
    ['was never to be published', 'consent_publish = false'],
    ['may not be published any more', 'consent_withdrawn_at = now()'],
  ])('that %s cannot publish it, although it is signed (case 60)', async (_, change) => {
    const { questionId } = await letterOf(column)
    const { id } = await column.draft('Night cramps')
    await column.clinic.sql(`update questions set answer_id = $2, ${change} where id = $1`, [questionId, id])
    await column.sign(id)
    expect(await column.publish(id)).toMatchObject({ ok: false, problem: { type: 'noConsent' } })
    expect((await column.live(id))._status).toBe('draft')
  })

  test('finds that it stays so after the letter itself is deleted', async () => {
    const { questionId, receiptToken } = await letterOf(column)
    const { id } = await column.draft('Night cramps')
    await column.clinic.sql('update questions set answer_id = $2 where id = $1', [questionId, id])
    await pressTakeBack(receiptToken, 'everything')
    await column.clinic.sql('delete from questions')
    await column.sign(id)
    expect(await column.publish(id)).toMatchObject({ ok: false, problem: { type: 'noConsent' } })
  })
})
