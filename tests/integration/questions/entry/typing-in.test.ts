import { randomUUID } from 'node:crypto'

import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { openDesk, type Desk } from '@tests/support/questions/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  await desk.clinic.sql('delete from questions')
})

const question = {
  letter: 'My knee cracks on the stairs. Is that bad?',
  about: 'myself',
  consent: { process: true, publish: false },
  contact: { name: 'Jonas Vik', phone: '+1 503 555 0142', reply: 'phone' },
}

const typeIn = (more: object = {}, key = randomUUID()) =>
  desk.post('frontDesk', '/api/questions/type-in', { key, source: 'phone', question, ...more })

const letters = () =>
  desk.clinic.sql('select letter, source, taken_by_id, consent_publish, status from questions')

describe('the front desk, who types in a letter', () => {
  test('keeps it as any other, with who typed it and how it came, and gets the reference and the receipt', async () => {
    const told = await typeIn()
    expect(told.body).toEqual({
      reference: expect.stringMatching(/^ASK-/),
      receiptToken: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
    expect(told.headers['cache-control']).toContain('no-store')
    expect(await letters()).toEqual([
      {
        letter: question.letter,
        source: 'phone',
        taken_by_id: desk.people.frontDesk.staff.id,
        consent_publish: false,
        status: 'new',
      },
    ])
    const rows = await desk.clinic.sql(
      `select actor_name from private.audit where action = 'question.type-in'`,
    )
    expect(rows).toEqual([{ actor_name: desk.people.frontDesk.staff.name }])
  })

  test('is told that what is agreed to was worded anew; what was kept before is told its receipt', async () => {
    const key = randomUUID()
    const agreed = { question: { ...question, consent: { ...question.consent, version: 1 } } }
    const kept = await typeIn(agreed, key)
    await desk.clinic.payload.updateGlobal({ slug: 'settings', data: { consent: { version: 2 } } })
    try {
      expect((await typeIn(agreed, key)).body).toEqual(kept.body)
      const other = await typeIn(agreed)
      expect([other.status, JSON.stringify(other.body)]).toEqual([
        400,
        expect.stringContaining('worded anew'),
      ])
      const checked = await desk.post('frontDesk', '/api/questions/check-typed', agreed)
      expect([checked.status, JSON.stringify(checked.body)]).toEqual([
        400,
        expect.stringContaining('worded anew'),
      ])
      expect(await letters()).toHaveLength(1)
    } finally {
      await desk.clinic.payload.updateGlobal({ slug: 'settings', data: { consent: { version: 1 } } })
    }
  })

  test('keeps it once, however often the button is pressed', async () => {
    const key = randomUUID()
    const told = await Promise.all(Array.from({ length: 8 }, () => typeIn({}, key)))
    expect(new Set(told.map(({ body }) => body.receiptToken)).size).toBe(1)
    expect(await letters()).toHaveLength(1)
    const [{ id } = { id: '' }] = await desk.clinic.sql('select id from questions')
    expect(await desk.deedsOf(String(id))).toEqual(['question.type-in'])
  })

  test('is told by the field what is missing, in words for whoever types, and nothing is kept', async () => {
    const wrong: [object, string, RegExp][] = [
      [{ letter: ' ' }, 'letter', /type the letter/],
      [{ letter: 'x'.repeat(5_001) }, 'letter', /The letter is too long/],
      [{ consent: { process: false, publish: true } }, 'consent.process', /may not keep/],
      [{ contact: { email: 'jonas@' } }, 'contact.email', /e-mail address/],
      [{ contact: { phone: '12' } }, 'contact.phone', /telephone number/],
      [{ about: 'my dog' }, 'about', /from the list/],
      [{ status: 'closed' }, 'status', /no field/],
    ]
    for (const [changed, path, words] of wrong) {
      const told = await typeIn({ question: { ...question, ...changed } })
      const [error] = told.body.errors as unknown as { data: { errors: object[] } }[]
      expect([path, told.status, error?.data.errors]).toEqual([
        path,
        400,
        [{ path, message: expect.stringMatching(words) }],
      ])
    }
    expect(await letters()).toEqual([])
  })

  test('is refused an order of an odd kind in words', async () => {
    for (const more of [
      { source: 'web' },
      { source: 'import' },
      { key: '1' },
      { takenBy: 'x' },
      { question: 'Hello' },
    ]) {
      const told = await typeIn(more)
      expect([more, told.status]).toEqual([more, 400])
      expect(told.body.errors?.[0]?.message).toMatch(/\w+ \w+/)
    }
    expect(await letters()).toEqual([])
  })

  test('sees before it is kept what should not wait, and the letter is marked so', async () => {
    const urgent = {
      ...question,
      letter: 'I have crushing chest pain and cannot breathe, it started just now.',
    }
    const checked = await desk.post('frontDesk', '/api/questions/check-typed', { question: urgent })
    expect(checked.body).toMatchObject({ letter: urgent.letter, wasCleaned: false })
    expect(checked.body.redFlags).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ level: 'emergency', words: expect.stringMatching(/chest/) }),
      ]),
    )
    expect(await letters()).toEqual([])
    await typeIn({ question: urgent })
    expect(await desk.clinic.sql('select urgency from questions')).toEqual([{ urgency: 'emergency' }])
  })
})
