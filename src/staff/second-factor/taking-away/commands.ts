import type { Payload } from 'payload'

import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { notStaff, type StaffProblem } from '@/staff/problems'
import { findAccount } from '@/staff/queries'
import { removeSecondFactor } from '@/staff/second-factor/commands'
import type { StaffMember } from '@/staff/staff-member'

/** For whoever can reach the machine: the last admin may lose a phone as well. They are signed out everywhere. */
export async function forgetPhone(
  payload: Payload,
  email: string,
): Promise<Result<StaffMember, StaffProblem>> {
  const account = await findAccount(payload, email)
  if (!account?.staff) return fail(notStaff(email))
  const { user } = account
  await inTransaction(payload, (req) => removeSecondFactor(user, req))
  return succeed(account.staff)
}
