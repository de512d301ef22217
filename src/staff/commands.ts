import type { Payload, PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'

import { isActiveAdmin, lastAdminSentence } from './last-admin'
import { alreadyThere, doctorTaken, hasLeft, notStaff, type StaffProblem } from './problems'
import { findAccount, findStaffWithDoctor, hasOtherAdmins } from './queries'
import type { Role } from './role'
import type { StaffMember } from './staff-member'
import { createUser, invite, type Invitation } from './users/commands'

export interface NewStaff {
  email: string
  role: Role
  name: string
  /** The `doctors` id of a clinician's byline. */
  doctor?: string | null
}

/**
 * Makes a person's sign-in and place among the staff, in one transaction, with a link to choose a password.
 * Joins the transaction of `outer` where there is one, so that a byline made with it stands or falls with it.
 */
export async function addStaff(
  payload: Payload,
  person: NewStaff,
  now: Date,
  outer?: PayloadRequest,
): Promise<Result<Invitation, StaffProblem>> {
  const account = await findAccount(payload, person.email, outer)
  if (account?.staff) return fail(alreadyThere(account.email, account.staff))
  const namesake = person.doctor ? await findStaffWithDoctor(payload, person.doctor, outer) : null
  if (namesake) return fail(doctorTaken(namesake))

  return inTransaction(
    payload,
    async (req) => {
      const user = account?.user ?? (await createUser(payload, person.email, req))
      await payload.create({
        collection: 'staff',
        data: { name: person.name, user, role: person.role, doctor: person.doctor ?? null, active: true },
        depth: 0,
        req,
        ...theSoftware,
      })
      return succeed(await invite(payload, person.email, now, req))
    },
    outer,
  )
}

/** A new link for somebody who lost theirs or forgot their password; the one before it ends. */
export async function renewInvitation(
  payload: Payload,
  email: string,
  now: Date,
): Promise<Result<Invitation, StaffProblem>> {
  const account = await findAccount(payload, email)
  if (!account?.staff) return fail(notStaff(email))
  if (!account.staff.isActive) return fail(hasLeft(account.email, account.staff))
  return succeed(await inTransaction(payload, (req) => invite(payload, email, now, req)))
}

/** Takes a person's access away and ends their sessions. Their name stays under what they signed. */
export async function removeStaff(
  payload: Payload,
  email: string,
): Promise<Result<StaffMember, StaffProblem>> {
  const account = await findAccount(payload, email)
  if (!account?.staff) return fail(notStaff(email))
  const { id } = account.staff
  if (
    isActiveAdmin({ ...account.staff, active: account.staff.isActive }) &&
    !(await hasOtherAdmins(payload, id))
  )
    return fail({ type: 'lastAdmin', message: lastAdminSentence })
  await payload.update({ collection: 'staff', id, data: { active: false }, depth: 0, ...theSoftware })
  return succeed({ ...account.staff, isActive: false })
}
