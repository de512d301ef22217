import { beforeEach, describe, expect, test } from '@jest/globals'

import { closeQuestion } from '@/questions/endings/commands'
import { findReceipt } from '@/questions/receipts/queries'
import { openColumn, type Column } from '@tests/support/column'
import { maren } from '@tests/support/questions/arrivals'
import { letterOf } from '@tests/support/questions/letters'
import { openReceipt, openTakingBack, pressTakeAlong, pressTakeBack } from '@tests/support/questions/receipts'

let column: Column

beforeEach(async () => {
  column = await openColumn()
})

const day = 86_400_000
const move = (status: string) => column.clinic.sql('update questions set status = $1', [status])

describe('whoever has the link of their letter', () => {
  test('sees where it stands and by when there is an answer, and nothing that a stranger should not', async () => {
    const dueAt = new Date(Date.now() + 14 * day)
    const { receiptToken, reference } = await letterOf(column, maren, { dueAt })
    const { body, headers, status } = await openReceipt(receiptToken)
    expect(status).toBe(200)
    expect(body).toContain('Your letter has arrived')
    expect(body).toContain(reference)
    expect(body).toContain(`We answer by <time dateTime="${dueAt.toISOString().slice(0, 10)}">`)
    expect(body).toContain('Your name and your e-mail address, encrypted.')
    expect(body).not.toMatch(/maren|lindqvist|cramp/i)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(body).toContain('name="robots" content="noindex"')
  })

  test.each([
    ['triaged', 'We have read your letter'],
    ['assigned', 'A doctor has your letter'],
    ['drafting', 'A doctor is writing an answer'],
    ['inReview', 'Your answer is being checked'],
  ])('follows it on its way (%s)', async (status, heading) => {
    const { receiptToken } = await letterOf(column)
    await move(status)
    expect((await openReceipt(receiptToken)).body).toContain(`<h1>${heading}</h1>`)
  })

  test('is told that the clinic is late, where it is', async () => {
    const { receiptToken } = await letterOf(column, maren, { dueAt: new Date(Date.now() - day) })
    expect((await openReceipt(receiptToken)).body).toMatch(/We had promised an answer by .* and are late/)
  })

  test('is led to the answer once there is one, also to that of another who asked the same', async () => {
    const first = await letterOf(column)
    const second = await letterOf(column)
    const { id, slug } = await column.published('Night cramps')
    const close = (questionId: string, ending: object) =>
      closeQuestion(column.payload, {
        questionId,
        ending: { outcome: 'merged', note: null, answer: null, duplicateOf: null, ...ending },
        at: new Date(),
      })
    await close(second.questionId, { duplicateOf: first.questionId })
    expect((await openReceipt(second.receiptToken)).body).toContain('We answer both letters together')
    await close(first.questionId, { outcome: 'answered', answer: id })
    for (const { receiptToken } of [first, second]) {
      expect((await openReceipt(receiptToken)).body).toContain(`href="/answers/${slug}"`)
    }
  })

  test('reads what the clinic says of the end as it was typed, and until when things are kept', async () => {
    await column.payload.updateGlobal({
      slug: 'settings',
      data: { contactRetentionDays: 10, retentionDays: 100 },
    })
    const { questionId, receiptToken } = await letterOf(column)
    await closeQuestion(column.payload, {
      questionId,
      ending: {
        outcome: 'cannotAnswer',
        note: 'Ask <b>your</b> dentist.',
        answer: null,
        duplicateOf: null,
      },
      at: new Date('2026-12-01T10:00:00Z'),
    })
    const { body } = await openReceipt(receiptToken)
    expect(body).toContain('We cannot answer your letter here')
    expect(body).toContain('Ask &lt;b&gt;your&lt;/b&gt; dentist.')
    expect(body).toContain('2026-12-11')
    expect(body).toContain('2027-03-11')
  })

  test('takes along all that is kept, which the audit knows of', async () => {
    const { receiptToken, reference } = await letterOf(column)
    const { body, headers, status } = await pressTakeAlong(receiptToken)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${reference}.json"`)
    expect(JSON.parse(body)).toMatchObject({
      letter: { reference, text: maren.letter, forWhom: 'myself' },
      contact: { name: 'Maren Lindqvist', email: 'maren.lindqvist@post.example' },
      consent: { toPublish: true, versionOfTheWording: 1 },
    })
    const reads = await column.clinic.sql(
      `select actor_kind, subject_name from private.audit where action = 'contact.read'`,
    )
    expect(reads).toEqual([{ actor_kind: 'visitor', subject_name: reference }])
  })
})

describe('a link that leads nowhere', () => {
  test('shows one page, whether it is wrong, of a deleted letter, or no link at all', async () => {
    const { questionId, receiptToken } = await letterOf(column)
    await column.clinic.sql('delete from questions where id = $1', [questionId])
    const tokens = [receiptToken, 'f'.repeat(32), '', 'null', '../../admin', '%00', 'é'.repeat(3_000)]
    const all = await Promise.all(
      tokens.flatMap((token) => [
        openReceipt(token),
        openTakingBack(token),
        pressTakeBack(token, 'everything'),
      ]),
    )
    const pages = all.map(({ body, headers, status }) => ({
      body,
      status,
      caching: headers.get('cache-control'),
      referrer: headers.get('referrer-policy'),
    }))
    expect(pages[0]).toMatchObject({ status: 404, caching: 'no-store', referrer: 'no-referrer' })
    expect(pages[0]?.body).toContain('There is no letter here')
    for (const page of pages) expect(page).toEqual(pages[0])
  })

  test('is not tried without end, and keeps nobody elsewhere from their own', async () => {
    const { receiptToken } = await letterOf(column)
    const from = (address: string) => ({ 'x-forwarded-for': address })
    const tries = Array.from({ length: 100 }, () =>
      findReceipt(column.payload, 'f'.repeat(32), new Headers(from('192.0.2.7')), new Date()),
    )
    expect((await Promise.all(tries)).map(({ type }) => type)).toContain('none')
    const refused = await openReceipt(receiptToken, from('192.0.2.7'))
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('900')
    expect((await openReceipt(receiptToken, from('192.0.2.8'))).status).toBe(200)
  })
})
