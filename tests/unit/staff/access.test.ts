import { describe, expect, test } from '@jest/globals'
import type { AccessArgs, PayloadRequest } from 'payload'

import {
  adminsOnly,
  editorsOnly,
  ownAccountOrAdmins,
  publishedToAllDraftsToStaff,
  roleOf,
  staffOnly,
  writersOnly,
} from '@/staff/access'

const as = (role: unknown): AccessArgs => {
  const user = role === undefined ? null : { id: 'their-id', role }
  return { req: { user } as unknown as PayloadRequest }
}
const published = { _status: { equals: 'published' } }

describe('who may', () => {
  test.each([
    // role, staff, writers, editors, admins, drafts
    ['admin', true, true, true, true, true],
    ['editor', true, true, true, false, true],
    ['doctor', true, true, false, false, true],
    ['frontDesk', true, false, false, false, true],
    [null, false, false, false, false, published],
    [undefined, false, false, false, false, published],
    ['Admin', false, false, false, false, published],
    [['admin'], false, false, false, false, published],
  ])('%p', async (role, staff, writers, editors, admins, drafts) => {
    expect(staffOnly(as(role))).toBe(staff)
    expect(writersOnly(as(role))).toBe(writers)
    expect(editorsOnly(as(role))).toBe(editors)
    expect(adminsOnly(as(role))).toBe(admins)
    expect(await publishedToAllDraftsToStaff(as(role))).toEqual(drafts)
  })

  test('everyone who works here has their own account, an admin everybody’s, and who left has none', async () => {
    expect(await ownAccountOrAdmins(as('doctor'))).toEqual({ id: { equals: 'their-id' } })
    expect(await ownAccountOrAdmins(as('admin'))).toBe(true)
    expect(await ownAccountOrAdmins(as(null))).toBe(false)
    expect(await ownAccountOrAdmins(as(undefined))).toBe(false)
  })

  test('a visitor has no role', () => {
    expect(roleOf({ user: null })).toBeNull()
  })
})
