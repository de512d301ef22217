import { beforeEach, describe, expect, test } from '@jest/globals'

import { openClinic, type Clinic } from '@tests/support/clinic'
import { cramp, postJson } from '@tests/support/questions/letterbox'

let clinic: Clinic

const letter = {
  letter: cramp,
  consent: { process: true, publish: true },
  contact: { name: 'Maren Lindqvist', phone: '+1 503 555 0142' },
}
let key = 0
const newKey = () => ({ 'idempotency-key': `a-key-of-some-client-${String(++key)}` })

beforeEach(async () => {
  clinic = await openClinic()
})

const letters = () => clinic.sql('select letter, status, urgency from questions')

describe('A client that sends a letter', () => {
  test('gets its reference and the private page, and the same again for the same key', async () => {
    const headers = newKey()
    const first = await postJson(letter, headers)
    expect(first.status).toBe(201)
    expect(first.data).toEqual({
      reference: expect.stringMatching(/^ASK-/),
      receipt: expect.stringMatching(/^\/receipt\/[0-9a-f]{32}$/),
    })
    const again = await postJson(letter, headers)
    expect([again.status, again.data]).toEqual([201, first.data])
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(again.headers.get('cache-control')).toBe('no-store')
    expect(await letters()).toEqual([{ letter: cramp, status: 'new', urgency: 'routine' }])
  })

  test('gets them again when the letterbox was closed meanwhile, and no other letter is taken', async () => {
    const headers = newKey()
    const first = await postJson(letter, headers)
    await clinic.payload.updateGlobal({ slug: 'settings', data: { isLetterboxClosed: true } })
    const again = await postJson(letter, headers)
    expect([again.status, again.data]).toEqual([201, first.data])
    expect((await postJson({ ...letter, letter: 'My knee clicks.' }, headers)).status).toBe(409)
    expect((await postJson(letter, newKey())).status).toBe(409)
    expect(await letters()).toHaveLength(1)
  })

  test('gets them again when what is agreed to was worded anew meanwhile; a new letter is asked again', async () => {
    const headers = newKey()
    const agreed = { ...letter, consent: { ...letter.consent, version: 1 } }
    const first = await postJson(agreed, headers)
    await clinic.payload.updateGlobal({ slug: 'settings', data: { consent: { version: 2 } } })
    const again = await postJson(agreed, headers)
    expect([again.status, again.data]).toEqual([201, first.data])
    const other = await postJson(agreed, newKey())
    expect(other).toMatchObject({ status: 400, data: { fields: [{ path: 'consent.process' }] } })
    expect(await letters()).toHaveLength(1)
  })

  test('fifty times at once is told the same fifty times (case 49)', async () => {
    const headers = newKey()
    const all = await Promise.all(Array.from({ length: 50 }, () => postJson(letter, headers)))
    expect(new Set(all.map(({ data, status }) => `${String(status)}${JSON.stringify(data)}`)).size).toBe(1)
    expect(await letters()).toHaveLength(1)
  })

  test('with other words under the same key is refused, and the first letter stays (case 50)', async () => {
    const headers = newKey()
    await postJson(letter, headers)
    const other = await postJson({ ...letter, letter: 'My knee clicks.' }, headers)
    expect(other.status).toBe(422)
    expect(other.data).toMatchObject({ type: 'urn:ask-the-doctors:other-words', status: 422 })
    expect(await letters()).toMatchObject([{ letter: cramp }])
  })

  test('of a letter that should not wait is told what its writer should do first', async () => {
    await clinic.payload.updateGlobal({ slug: 'settings', data: { emergencyNumber: '112' } })
    const { data, status } = await postJson(
      { ...letter, letter: 'My chest hurts and I cannot breathe since this morning.' },
      newKey(),
    )
    expect(status).toBe(201)
    const [card] = data.urgent as { level: string; words: string; number: string }[]
    expect(card).toMatchObject({
      level: 'emergency',
      number: '112',
      words: expect.stringContaining('Call 112'),
    })
    expect(await letters()).toMatchObject([{ urgency: 'emergency' }])
    const flags = await clinic.sql('select rule, words from questions_red_flags')
    expect(JSON.stringify(flags)).toContain('chest hurts')
  })

  test('is told where characters had to be left out', async () => {
    const { data } = await postJson({ ...letter, letter: 'My \u202Eleg hurts.' }, newKey())
    expect(data).toMatchObject({ wasCleaned: true })
    expect(await letters()).toMatchObject([{ letter: 'My leg hurts.' }])
  })
})

describe('A client that sends what is no letter', () => {
  test.each([undefined, '', 'short', 'with spaces in between', 'x'.repeat(129)])(
    'is told that a letter needs a key: %s (case 51)',
    async (given) => {
      const { data, headers, status } = await postJson(
        letter,
        given === undefined ? {} : { 'idempotency-key': given },
      )
      expect([status, data.type]).toEqual([400, 'urn:ask-the-doctors:no-key'])
      expect(headers.get('content-type')).toContain('application/problem+json')
    },
  )

  test.each<[string, unknown, string]>([
    ['a text that is none', { ...letter, letter: { a: 1 } }, 'letter'],
    ['a list for a text', { ...letter, letter: [cramp] }, 'letter'],
    ['a number for a text', { ...letter, letter: 5 }, 'letter'],
    ['no letter', { consent: letter.consent }, 'letter'],
    ['half of a pair', { ...letter, letter: 'My leg \ud800 hurts' }, 'letter'],
    ['NUL', { ...letter, letter: 'My leg\0' }, 'letter'],
    ['5,001 characters', { ...letter, letter: 'é'.repeat(5_001) }, 'letter'],
    ['no consent', { letter: cramp }, 'consent'],
    ['consent that is refused', { ...letter, consent: { process: false, publish: true } }, 'consent.process'],
    ['consent in words', { ...letter, consent: { process: 'yes', publish: true } }, 'consent.process'],
    ['a topic that is none', { ...letter, topics: ['3f0c5c1a-0000-4000-8000-000000000000'] }, 'topics'],
    ['a status', { ...letter, status: 'closed' }, 'status'],
    ['an id', { ...letter, id: '3f0c5c1a-0000-4000-8000-000000000000' }, 'id'],
    ['a date', { ...letter, createdAt: '2020-01-01' }, 'createdAt'],
    ['_status', { ...letter, _status: 'published' }, '_status'],
    ['an assignee', { ...letter, assignee: 'x' }, 'assignee'],
    ['more in the contact', { ...letter, contact: { ...letter.contact, role: 'admin' } }, 'contact.role'],
    ['a second recipient', { ...letter, contact: { email: '"<x@y>"@z.example' } }, 'contact.email'],
    ['a number that is none', { ...letter, contact: { phone: 'call me' } }, 'contact.phone'],
    [
      'the name of every object',
      `{"letter":"x","consent":{"process":true,"publish":true},"__proto__":{"polluted":1}}`,
      '__proto__',
    ],
  ])('is told which field is wrong: %s (cases 30, 34, 45, 47, 48)', async (_, body, path) => {
    const { data, status } = await postJson(body, newKey())
    expect(status).toBe(400)
    expect(data).toMatchObject({ type: 'urn:ask-the-doctors:invalid-letter', title: expect.any(String) })
    expect((data.fields as { path: string }[]).map((field) => field.path)).toContain(path)
    expect(await letters()).toEqual([])
    expect({}).not.toHaveProperty('polluted')
  })

  test.each<[string, unknown, Record<string, string>, number]>([
    ['no JSON', '{"letter":', {}, 400],
    ['a list', [letter], {}, 400],
    ['nothing at all', '', {}, 400],
    ['a bare word', 'null', {}, 400],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), {}, 400],
    ['text', letter, { 'content-type': 'text/plain' }, 415],
    ['a form', letter, { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['what is packed', letter, { 'content-encoding': 'gzip' }, 415],
    ['more than 64 KB', { ...letter, letter: 'x'.repeat(70_000) }, {}, 413],
  ])('is told what to send: %s (case 43)', async (_, body, headers, status) => {
    const told = await postJson(body, { ...newKey(), ...headers })
    expect([told.status, told.data.status]).toEqual([status, status])
    expect(told.data.detail).toMatch(/^[A-Z].*\.$/)
    expect(await letters()).toEqual([])
  })

  test('is told when to try again where it sends too many, and the same letter is never too many', async () => {
    const from = { 'x-forwarded-for': '198.51.100.20' }
    const first = newKey()
    const told = [await postJson(letter, { ...from, ...first })]
    for (let at = 1; at < 21; at++) told.push(await postJson(letter, { ...from, ...newKey() }))
    expect(told.map(({ status }) => status)).toEqual([...Array<number>(20).fill(201), 429])
    expect(Number(told.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(500)
    expect(told.at(-1)?.data).toMatchObject({ type: 'urn:ask-the-doctors:too-many' })
    expect((await postJson(letter, { ...from, ...first })).status).toBe(201)
  })
})
