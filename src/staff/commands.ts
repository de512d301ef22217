import type { Payload, PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import { isMailSetUp } from '@/platform/mail/outbox'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'

import { normalEmail } from './email'
import { isActiveAdmin, lastAdminSentence } from './last-admin'
import type { Licence } from './licence'
import { makePasswordLink, shutOut } from './password-links/commands'
import type { Delivery, PasswordLink } from './password-links/password-link'
import { findInvitation } from './password-links/queries'
import {
  alreadyThere,
  doctorTaken,
  hasLeft,
  isHere,
  noMailServer,
  notStaff,
  type StaffProblem,
} from './problems'
import {
  findAccount,
  findAccountOfStaff,
  findStaffWithDoctor,
  hasOtherAdmins,
  type StaffAccount,
} from './queries'
import type { Role } from './role'
import type { StaffMember } from './staff-member'
import { createUser } from './users/commands'

export interface NewStaff {
  email: string
  role: Role
  name: string
  /** The `doctors` id of a clinician's byline. */
  doctor?: string | null
  licence?: Licence
  delivery?: Delivery
}

/** Somebody under Staff: by the address they sign in with, or by their `staff` id. */
export type Who = string | { staff: string }

/** Why somebody cannot be added, before anything is made for them; null where nothing stands in the way. */
export async function whyNotAdd(
  payload: Payload,
  { email, doctor, delivery }: Pick<NewStaff, 'email' | 'doctor' | 'delivery'>,
  req?: PayloadRequest,
): Promise<StaffProblem | null> {
  if (delivery === 'mail' && !isMailSetUp()) return noMailServer
  const account = await findAccount(payload, email, req)
  if (account?.staff) return alreadyThere(account.email, account.staff)
  const namesake = doctor ? await findStaffWithDoctor(payload, doctor, req) : null
  return namesake ? doctorTaken(namesake) : null
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
): Promise<Result<PasswordLink, StaffProblem>> {
  const problem = await whyNotAdd(payload, person, outer)
  if (problem) return fail(problem)

  return inTransaction(
    payload,
    async (req) => {
      const account = await findAccount(payload, person.email, req)
      const user = account?.user ?? (await createUser(payload, person.email, req))
      const { name, role, doctor = null, licence } = person
      await payload.create({
        collection: 'staff',
        data: { name, user, role, doctor, licence, active: true },
        depth: 0,
        req,
        ...theSoftware,
      })
      // A sign-in that was there already may have a password that somebody knows.
      await shutOut(req, user)
      const { email, delivery = 'link' } = { ...person, email: account?.email ?? normalEmail(person.email) }
      return succeed(await makePasswordLink(req, { user, email }, { purpose: 'invitation', delivery }, now))
    },
    outer,
  )
}

/**
 * A new link for somebody who works here; the one before it ends. Who has signed in before is signed out everywhere,
 * and the old password opens nothing any more.
 */
export async function renewPasswordLink(
  payload: Payload,
  who: Who,
  now: Date,
  delivery: Delivery = 'link',
  outer?: PayloadRequest,
): Promise<Result<PasswordLink, StaffProblem>> {
  const found = await findWho(payload, who, outer)
  if (!found.ok) return found
  const { email, staff, user } = found.value
  if (!staff.isActive) return fail(hasLeft(email, staff))
  if (delivery === 'mail' && !isMailSetUp()) return fail(noMailServer)
  const purpose = (await findInvitation(payload, user, now)) ? 'invitation' : 'newPassword'
  return inTransaction(
    payload,
    async (req) => {
      await shutOut(req, user)
      return succeed(await makePasswordLink(req, { user, email }, { purpose, delivery }, now))
    },
    outer,
  )
}

/** Takes a person's access away and ends their sessions and links. Their name stays under what they signed. */
export async function removeStaff(
  payload: Payload,
  who: Who,
  req?: PayloadRequest,
): Promise<Result<StaffMember, StaffProblem>> {
  const found = await findWho(payload, who, req)
  if (!found.ok) return found
  const { staff } = found.value
  const { id } = staff
  if (isActiveAdmin({ ...staff, active: staff.isActive }) && !(await hasOtherAdmins(payload, id, req)))
    return fail({ type: 'lastAdmin', message: lastAdminSentence })
  await payload.update({ collection: 'staff', id, data: { active: false }, depth: 0, req, ...theSoftware })
  return succeed({ ...staff, isActive: false })
}

/** Lets somebody who had left work here again, with a link to choose a new password. */
export async function bringBack(
  payload: Payload,
  who: Who,
  now: Date,
  delivery: Delivery = 'link',
  outer?: PayloadRequest,
): Promise<Result<PasswordLink, StaffProblem>> {
  const found = await findWho(payload, who, outer)
  if (!found.ok) return found
  const { email, staff, user } = found.value
  if (staff.isActive) return fail(isHere(staff))
  if (delivery === 'mail' && !isMailSetUp()) return fail(noMailServer)
  return inTransaction(
    payload,
    async (req) => {
      await payload.update({
        collection: 'staff',
        id: staff.id,
        data: { active: true },
        depth: 0,
        req,
        ...theSoftware,
      })
      return succeed(await makePasswordLink(req, { user, email }, { purpose: 'invitation', delivery }, now))
    },
    outer,
  )
}

async function findWho(
  payload: Payload,
  who: Who,
  req?: PayloadRequest,
): Promise<Result<StaffAccount, StaffProblem>> {
  const account =
    typeof who === 'string'
      ? await findAccount(payload, who, req)
      : await findAccountOfStaff(payload, who.staff, req)
  if (!account?.staff) return fail(notStaff(typeof who === 'string' ? who : undefined))
  return succeed({ ...account, staff: account.staff })
}
