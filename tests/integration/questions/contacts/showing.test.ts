import { beforeEach, describe, expect, test } from '@jest/globals'

import { verifyChain } from '@/audit/verification/queries'
import { openDesk, type Desk } from '@tests/support/questions/desk'

let desk: Desk

beforeEach(async () => {
  desk = await openDesk()
})

const readsOf = async (id: string) =>
  (await desk.deedsOf(id)).filter((action) => String(action).startsWith('contact.'))

describe('the front desk, who asks how to reach a writer', () => {
  test('is told, and each time is one row of the audit, in the name of whoever looked (case 19)', async () => {
    const { id, reference } = await desk.letter()
    const told = await desk.order('frontDesk', id, 'contact')
    expect(told.body).toEqual({
      type: 'read',
      name: 'Maren Lindqvist',
      email: 'maren.lindqvist@post.example',
      phone: null,
      preferredReply: 'email',
    })
    expect(told.headers['cache-control']).toContain('no-store')
    const rows = await desk.clinic.sql(
      `select actor_name, subject_name, details from private.audit where action = 'contact.read'`,
    )
    expect(rows).toEqual([
      {
        actor_name: desk.people.frontDesk.staff.name,
        subject_name: reference,
        details: { why: 'to reach them' },
      },
    ])
    expect(JSON.stringify(await desk.clinic.sql('select * from private.audit'))).not.toMatch(/lindqvist/i)
    const verify = (text: string, values: unknown[]) => desk.clinic.sql(text, values) as never
    expect(await verifyChain(verify)).toMatchObject({ fault: null })
  })

  test('is refused the 51st within an hour, which is a row as well (case 19)', async () => {
    const { id } = await desk.letter()
    for (let each = 0; each < 50; each++) {
      expect((await desk.order('frontDesk', id, 'contact')).status).toBe(200)
    }
    const told = await desk.order('frontDesk', id, 'contact')
    expect(told.status).toBe(429)
    expect(Number(told.headers['retry-after'])).toBeGreaterThan(0)
    expect(told.body).toEqual({ errors: [{ message: expect.stringContaining('50 contacts') }] })
    const reads = await readsOf(id)
    expect(reads.filter((action) => action === 'contact.read')).toHaveLength(50)
    expect(reads.at(-1)).toBe('contact.refuse')
    // Others go on working.
    expect((await desk.order('admin', id, 'contact')).status).toBe(200)
  })

  test('is told where nothing was left, and where it cannot be opened, with the name of the key (case 128)', async () => {
    const none = await desk.letter({ contact: null })
    expect((await desk.order('admin', none.id, 'contact')).body).toEqual({ type: 'none' })
    const { id } = await desk.letter()
    await desk.clinic.sql(`update private.contacts set key_id = 'lost-2024' where question_id = $1`, [id])
    const told = await desk.order('admin', id, 'contact')
    expect([told.status, told.body]).toEqual([200, { type: 'sealed', keyId: 'lost-2024' }])
  })

  test('is told nothing where the row of the audit cannot be written', async () => {
    const { id } = await desk.letter()
    await desk.session('admin')
    await desk.clinic.sql('alter table private.audit_arrivals rename to gone')
    const told = await desk
      .order('admin', id, 'contact')
      .finally(() => desk.clinic.sql('alter table private.gone rename to audit_arrivals'))
    expect(told.status).toBeGreaterThanOrEqual(500)
    expect(JSON.stringify(told.body)).not.toMatch(/lindqvist/i)
  })
})

describe('the front desk, who asks for the letters of an address', () => {
  test('finds them however the address is written (case 59), and each look is a row without the address', async () => {
    const { id, reference } = await desk.letter()
    for (const email of ['maren.lindqvist@post.example', ' Maren.Lindqvist@POST.example ']) {
      const told = await desk.post('frontDesk', '/api/questions/by-email', { email })
      expect(told.body).toMatchObject({ letters: [{ id, reference, status: 'triaged' }] })
      expect(told.headers['cache-control']).toContain('no-store')
    }
    const rows = await desk.clinic.sql(`select details from private.audit where action = 'contact.look-up'`)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toEqual(rows[1])
    expect(JSON.stringify(rows)).not.toMatch(/maren|lindqvist|post\.example/i)
  })

  test('finds nothing for another address, and is told what is no address', async () => {
    await desk.letter()
    for (const email of ['maren@post.example', '%@post.example']) {
      const other = await desk.post('admin', '/api/questions/by-email', { email })
      expect([email, other.status, other.body]).toEqual([email, 200, { letters: [] }])
    }
    for (const email of ['', 'maren', "' or true --", 7, null, ['a@b.example']]) {
      const told = await desk.post('admin', '/api/questions/by-email', { email })
      expect([email, told.status]).toEqual([email, 400])
      expect(told.body.errors?.[0]?.message).toMatch(/\w+ \w+/)
    }
  })
})
