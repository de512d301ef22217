import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { toKeyRing, type KeyRing } from '@/platform/key-ring'
import { env } from '@/platform/env'
import { inTransaction } from '@/platform/payload'
import { readContact } from '@/questions/contacts/commands'
import { rotateContacts } from '@/questions/contacts/rotation/commands'
import { listKeysInUse } from '@/questions/contacts/rotation/queries'
import { listByEmail } from '@/questions/erasure/queries'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { maren } from '@tests/support/questions/arrivals'
import { letterOf } from '@tests/support/questions/letters'

let clinic: Clinic

beforeEach(async () => {
  clinic = await openClinic()
})

// Other files run in the same process.
afterEach(() => {
  env.LETTER_KEYS = ''
})

const secretOf = (id: string) => `${id} is a secret of more than thirty-two characters`
const keysOf = (...ids: string[]) => ids.map((id) => `${id}:${secretOf(id).replaceAll(' ', '-')}`).join(',')
const ringOf = (...ids: string[]): KeyRing =>
  toKeyRing(
    ids.map((id) => ({ id, secret: secretOf(id).replaceAll(' ', '-') })),
    env.PAYLOAD_SECRET,
  )

const keys = async () =>
  Object.fromEntries(
    (await clinic.sql('select key_id, count(*)::int as count from private.contacts group by 1')).map(
      (row) => [row.key_id, row.count],
    ),
  ) as Record<string, number>

const read = (questionId: string) =>
  inTransaction(clinic.payload, (req) => readContact(req, { questionId, reference: 'ASK', why: 'a test' }))

describe('a clinic that changes its key', () => {
  test('has every contact sealed anew, and finds and reads it as before', async () => {
    const { questionId } = await letterOf(clinic)
    env.LETTER_KEYS = keysOf('2027')
    expect(await rotateContacts(clinic.payload, ringOf('2027'))).toEqual({ resealed: 1, unopened: {} })
    expect(await keys()).toEqual({ 2027: 1 })
    expect(await read(questionId)).toEqual({ type: 'read', contact: maren.contact })
    expect(await listByEmail(clinic.payload, 'MAREN.lindqvist@post.example')).toHaveLength(1)
    expect(await rotateContacts(clinic.payload, ringOf('2027'))).toEqual({ resealed: 0, unopened: {} })
  })

  test('may be stopped in the middle, and goes on where it was', async () => {
    for (let at = 0; at < 12; at++) await Promise.all(Array.from({ length: 10 }, () => letterOf(clinic)))
    const stopped = rotateContacts(clinic.payload, ringOf('2027'), (done) => {
      if (done >= 100) throw new Error('The machine was switched off.')
    })
    await expect(stopped).rejects.toThrow('switched off')
    expect(await keys()).toMatchObject({ 2027: 100 })
    expect(await rotateContacts(clinic.payload, ringOf('2027'))).toEqual({ resealed: 20, unopened: {} })
    expect(await keys()).toEqual({ 2027: 120 })
    const rows = await clinic.sql(
      `select details from private.audit where action = 'contact.reseal' order by seq`,
    )
    expect(rows.map(({ details }) => (details as { count: number }).count)).toEqual([50, 50, 20])
  }, 60_000)

  test('who has lost a key is told which, and what it sealed stays as it is (case 128)', async () => {
    env.LETTER_KEYS = keysOf('2025')
    const lost = await letterOf(clinic)
    env.LETTER_KEYS = keysOf('2026')
    await letterOf(clinic)
    env.LETTER_KEYS = keysOf('2027', '2026')
    const before = await clinic.sql(`select * from private.contacts where key_id = '2025'`)
    const ring = ringOf('2027', '2026')
    expect(await rotateContacts(clinic.payload, ring)).toEqual({ resealed: 1, unopened: { 2025: 1 } })
    expect(await clinic.sql(`select * from private.contacts where key_id = '2025'`)).toEqual(before)
    expect(await read(lost.questionId)).toEqual({ type: 'sealed', keyId: '2025' })
    const inUse = await listKeysInUse(clinic.payload, ring)
    expect(inUse).toEqual([
      { id: '2025', isKnown: false, contacts: 1, receipts: 1 },
      { id: '2026', isKnown: true, contacts: 0, receipts: 1 },
      { id: '2027', isKnown: true, contacts: 1, receipts: 0 },
    ])
    env.LETTER_KEYS = keysOf('2027', '2025')
    expect(await rotateContacts(clinic.payload, ringOf('2027', '2025'))).toMatchObject({ resealed: 1 })
    expect(await read(lost.questionId)).toMatchObject({ type: 'read' })
  })

  test('does not seal what another secret under the same name had sealed', async () => {
    env.LETTER_KEYS = keysOf('2026')
    await letterOf(clinic)
    const before = await clinic.sql('select * from private.contacts')
    const wrong = toKeyRing(
      [
        { id: '2027', secret: secretOf('2027') },
        { id: '2026', secret: 'another secret of more than thirty-two characters' },
      ],
      env.PAYLOAD_SECRET,
    )
    expect(await rotateContacts(clinic.payload, wrong)).toEqual({ resealed: 0, unopened: { 2026: 1 } })
    expect(await clinic.sql('select * from private.contacts')).toEqual(before)
  })

  test('finds no contact that was taken from another row', async () => {
    const one = await letterOf(clinic)
    await letterOf(clinic)
    await clinic.sql(
      `update private.contacts set name = (select name from private.contacts where question_id <> $1), email = null
        where question_id = $1`,
      [one.questionId],
    )
    expect(await rotateContacts(clinic.payload, ringOf('2027'))).toMatchObject({ resealed: 1 })
  })
})
