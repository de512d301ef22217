import { beforeAll, describe, expect, test } from '@jest/globals'

import { recordAlone } from '@/audit/commands'
import { readFilter } from '@/audit/filter'
import { listAudit } from '@/audit/queries'
import { sentenceOf } from '@/audit/sentence'
import { ask, signIn } from '@tests/integration/api/caller'
import { openClinic, type Clinic, type Person } from '@tests/support/clinic'

let clinic: Clinic
let admin: Person
let writer: Person

beforeAll(async () => {
  clinic = await openClinic()
  admin = await clinic.hire('admin')
  writer = await clinic.hire('doctor', { doctor: 'Ana Writer' })
  await clinic.sql('set session_replication_role = replica; truncate private.audit')
  for (let number = 1; number <= 6; number++) {
    await recordAlone(clinic.payload, {
      action: number % 2 ? 'answer.publish' : 'answer.unpublish',
      subject: {
        kind: 'answer',
        id: String(number),
        name: number === 6 ? '=HYPERLINK("x"), "quoted"' : 'Colds',
      },
      by: number > 4 ? { user: writer.user.id } : 'visitor',
    })
  }
})

async function found(params: Record<string, string>, limit?: number) {
  const read = readFilter(params)
  if (!read.ok) throw new Error(read.problem)
  const { hasMore, rows } = await listAudit(
    clinic.payload,
    { ...read.value, timeZone: 'Europe/Dublin' },
    limit,
  )
  return { hasMore, numbers: rows.map(({ seq }) => seq), rows }
}

describe('an admin who reads the audit', () => {
  test('meets the newest first, and turns the pages without missing a row or meeting one twice', async () => {
    expect(await found({}, 4)).toMatchObject({ hasMore: true, numbers: [6, 5, 4, 3] })
    await recordAlone(clinic.payload, { action: 'backup.begin' })
    expect(await found({ before: '3' }, 4)).toMatchObject({ hasMore: false, numbers: [2, 1] })
  })

  test.each([
    [{ action: 'answer.unpublish' }, [6, 4, 2]],
    [{ actor: 'visitor', action: 'answer.publish' }, [3, 1]],
    [{ actor: 'software' }, [7]],
    [{ from: '2020-01-01', to: '2020-12-31' }, []],
    [{ to: '2020-12-31' }, []],
    [{ from: '2020-01-01' }, [7, 6, 5, 4, 3, 2, 1]],
  ])('finds what fits %j', async (params, numbers) => {
    expect((await found(params as Record<string, string>)).numbers).toEqual(numbers)
  })

  test('gives days as they are where the clinic is, also one of 23 hours', async () => {
    const at = async (moment: string) => {
      await clinic.sql(`set session_replication_role = replica;
        update private.audit set at = '${moment}' where seq = 1`)
    }
    const on = async (day: string, timeZone: string) => {
      const filter = { action: null, actor: null, before: null, from: day, to: day, timeZone }
      return (await listAudit(clinic.payload, filter)).rows.map(({ seq }) => seq)
    }
    const [before] = await clinic.sql('select at::text from private.audit where seq = 1')
    await at('2027-03-28T22:59:59Z')
    expect(await on('2027-03-28', 'Europe/Dublin')).toEqual([1])
    await at('2027-03-28T23:00:00Z')
    expect(await on('2027-03-28', 'Europe/Dublin')).toEqual([])
    expect(await on('2027-03-29', 'Europe/Dublin')).toEqual([1])
    expect(await on('2027-03-28', 'UTC')).toEqual([1])
    await at(String(before?.at))
  })

  test('finds what one person did, today, in sentences', async () => {
    const { rows } = await found({ actor: writer.user.id, from: new Date().toISOString().slice(0, 10) })
    expect(rows.map(sentenceOf)).toEqual([
      'Ana Writer took “=HYPERLINK("x"), "quoted"” off the site.',
      'Ana Writer published “Colds”.',
    ])
  })
})

describe('the export', () => {
  const address = '/api/audit/export'

  test('is there for admins alone', async () => {
    const asked = async (role: 'editor' | 'doctor' | 'frontDesk') =>
      (await ask('GET', address, (await signIn(await clinic.hire(role))).session)).status
    expect((await ask('GET', address)).status).toBe(404)
    expect([await asked('editor'), await asked('doctor'), await asked('frontDesk')]).toEqual([404, 404, 404])
    expect((await found({ action: 'audit.export' })).numbers).toEqual([])
  })

  test('holds what the filter fits, no formula, and is itself a row', async () => {
    const { session } = await signIn(admin)
    const response = await ask('GET', `${address}?action=answer.unpublish&actor=${writer.user.id}`, session)
    expect(response.status).toBe(200)
    const lines = (await response.text()).split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain(`Ana Writer took “=HYPERLINK(""x""), ""quoted""” off the site.`)
    expect(lines[1]).toContain(`,"'=HYPERLINK(""x""), ""quoted""",answer,6,{},`)
    const { rows } = await found({ action: 'audit.export' })
    expect(rows).toMatchObject([{ actorId: admin.user.id, actorName: admin.staff.name }])
  })

  test.each([
    'action=answer.applaud',
    'actor=robert',
    'from=2026-02-30',
    'from=2026-05-02&to=2026-05-01',
    'before=-1',
  ])('refuses ?%s in a sentence', async (query) => {
    const { session } = await signIn(admin)
    const response = await ask('GET', `${address}?${query}`, session)
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/There is no such|Please give days|The first day is after/)
  })

  test.each(['/api/audit', '/api/private/audit', '/api/audit_arrivals'])(
    'is the only address: not %s',
    async (path) => {
      const { session } = await signIn(admin)
      expect((await ask('GET', path, session)).status).toBe(404)
    },
  )
})
