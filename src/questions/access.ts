import type { Access, Where } from 'payload'

import { roleOf } from '@/staff/access'
import { findStaffOf } from '@/staff/queries'

/** Which questions are there for whom. What is kept of the asker is not among them: that is read one by one. */
export const questionsOfTheirDesk: Access = async ({ req }) => {
  const role = roleOf(req)
  if (role === null || !req.user) return false
  if (role !== 'doctor') return true
  const staff = await findStaffOf(req.payload, req.user.id, req)
  const unclaimed = [freed, lapsed(new Date())]
  return { or: staff ? [...unclaimed, { assignee: { equals: staff.id } }] : unclaimed }
}

const freed: Where = { and: [{ status: { equals: 'triaged' } }, { assignee: { exists: false } }] }

/** Taken for a time that is over, and no answer begun (`claims/claim`). */
const lapsed = (now: Date): Where => ({
  and: [{ status: { equals: 'assigned' } }, { claimUntil: { less_than_equal: now.toISOString() } }],
})
