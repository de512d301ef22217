import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { unpublishAnswer } from '@/answers/commands'
import { withdrawAnswer } from '@/answers/withdrawals/commands'
import { verifyChain } from '@/audit/verification/queries'
import { queryDatabase } from '@/platform/transactions'
import { openColumn, today, type Column } from '@tests/support/column'
import { forgottenLink, typePassword } from '@tests/support/password-links'

let column: Column
let admin: Awaited<ReturnType<Column['clinic']['hire']>>

beforeAll(async () => {
  column = await openColumn()
  admin = await column.clinic.hire('admin')
})

beforeEach(() => column.clinic.sql('set session_replication_role = replica; truncate private.audit'))

/** What the audit tells, as `who action what details`, oldest first. */
async function told(): Promise<string[]> {
  const rows = await column.clinic.sql('select * from private.audit order by seq')
  return rows.map(({ action, actor_kind, actor_name, details, subject_name }) =>
    [actor_name ?? actor_kind, action, subject_name, JSON.stringify(details)].map(String).join(' | '),
  )
}

const asAdmin = () => ({ user: admin.user, overrideAccess: false }) as const
const forAdmin = () => ({ user: admin.user, overrideAccess: true }) as const

describe('the record tells', () => {
  test('an answer’s whole way, and the chain is whole', async () => {
    const { id, slug } = await column.draft('Muscle spasms')
    await column.sign(id)
    await column.publish(id)
    await column.payload.update({ collection: 'answers', id, data: { summary: 'Rest, and stretch.' } })
    await unpublishAnswer(column.payload, id)
    const hash = await column.read(id)
    await column.sign(id)
    await column.publish(id)
    const reason = 'A newer answer says it better.'
    await withdrawAnswer(column.payload, { answerId: id, reason, at: today })

    const rows = await told()
    expect(rows.map((row) => row.split(' | ').slice(0, 3).join(' | '))).toEqual([
      'software | sign-off.give | Muscle spasms',
      'software | answer.publish | Muscle spasms',
      'software | sign-off.end | Muscle spasms',
      'software | answer.unpublish | Muscle spasms',
      'software | sign-off.give | Muscle spasms',
      'software | answer.publish | Muscle spasms',
      'software | sign-off.end | Muscle spasms',
      'software | answer.unpublish | Muscle spasms',
      'software | answer.withdraw | Muscle spasms',
    ])
    expect(rows[4]).toContain(JSON.stringify({ hash, signer: 'Ben Reviewer' }))
    expect(rows.at(-1)).toContain(JSON.stringify({ slugs: [slug] }))
    expect(rows.join()).not.toContain(reason)
    const { fault } = await verifyChain(
      (text, values) => queryDatabase(column.payload, text, values) as never,
    )
    expect(fault).toBeNull()
  })

  test('who added somebody, gave them another role, and let them go', async () => {
    const { id } = (await column.clinic.hire('editor')).staff
    const change = (data: object) => column.payload.update({ collection: 'staff', id, data, ...forAdmin() })
    await change({ name: 'Edith Editor', role: 'doctor' })
    await change({ name: 'Edith Editor' })
    await change({ active: false })
    const name = admin.staff.name
    expect((await told()).slice(1)).toEqual([
      `${name} | staff.change | Edith Editor | {"role":"doctor","fields":["name","role"],"roleBefore":"editor"}`,
      `${name} | staff.change | Edith Editor | {"active":false,"fields":["active"]}`,
    ])
  })

  test('that a password or an address was changed, and neither of them', async () => {
    const { user, email } = await column.clinic.hire('editor')
    const change = (data: object) =>
      column.payload.update({ collection: 'users', id: user.id, data, ...forAdmin() })
    await change({ password: 'four other words entirely' })
    await change({ email: 'new.address@clinic.example' })
    await expect(change({ password: 'short' })).rejects.toThrow()
    const rows = (await told()).slice(1)
    expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' | '))).toEqual([
      `${admin.staff.name} | password.change`,
      `${admin.staff.name} | sign-in.change`,
    ])
    expect(JSON.stringify(rows)).not.toContain('new.address')
    expect(rows.every((row) => row.includes(email))).toBe(true)
  })

  test('that somebody chose a password with a link, who was not signed in', async () => {
    const person = await column.clinic.hire('editor')
    const { user } = person
    const token = await forgottenLink(column.clinic, person)
    expect((await typePassword(token, 'short')).status).toBe(400)
    expect((await typePassword(token, 'four other words entirely')).status).toBe(303)
    expect((await typePassword(token, 'four other words again')).status).toBe(403)
    const rows = await column.clinic.sql(
      `select actor_kind, action, subject_id, details->>'link' as link from private.audit offset 1`,
    )
    expect(rows).toEqual([
      { actor_kind: 'visitor', action: 'password-link.make', subject_id: user.id, link: null },
      { actor_kind: 'visitor', action: 'password.change', subject_id: user.id, link: 'forgotten' },
    ])
  })

  test('which settings were changed, and not what they say', async () => {
    const change = (data: object) => column.payload.updateGlobal({ slug: 'settings', data, ...asAdmin() })
    await change({ name: 'Harbour Street Clinic', replyDays: 7 })
    await change({ name: 'Harbour Street Clinic' })
    await change({ name: 'Harbour Street Surgery' })
    const rows = await told()
    expect(rows).toHaveLength(2)
    expect(rows[1]).toBe(`${admin.staff.name} | settings.change | null | {"fields":["name"]}`)
  })

  test('that a draft was deleted', async () => {
    const { id } = await column.draft('A draft nobody wants')
    await column.payload.delete({ collection: 'answers', id, ...asAdmin() })
    expect(await told()).toEqual([`${admin.staff.name} | answer.delete | A draft nobody wants | {}`])
  })
})

test('a publication that is refused leaves no row', async () => {
  const { id } = await column.draft('Unsigned words')
  expect(await column.publish(id)).toMatchObject({ ok: false })
  expect(await told()).toEqual([])
})
