import type { Payload, PayloadRequest, Where } from 'payload'

import { theSoftware } from '@/platform/actors'

import { normalEmail } from './email'
import { roles, type Role } from './role'
import { toStaffMember, type StaffMember } from './staff-member'

export interface Account {
  user: string
  email: string
  /** Null for a sign-in that belongs to nobody under Staff. */
  staff: StaffMember | null
}

export type StaffAccount = Account & { staff: StaffMember }

/** The role of whoever signs in with this user; null for those who have left and those who never came. */
export async function findRoleOf(
  payload: Payload,
  user: number | string,
  req?: PayloadRequest,
): Promise<Role | null> {
  const { docs } = await payload.find({
    collection: 'staff',
    where: { user: { equals: user }, active: { equals: true } },
    select: { role: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    ...theSoftware,
  })
  return roles.find((role) => role === docs[0]?.role) ?? null
}

/** The person behind a user, whether or not they still work here; null where there is none. */
export async function findStaffOf(
  payload: Payload,
  user: number | string,
  req?: PayloadRequest,
): Promise<StaffMember | null> {
  const [found] = await findStaff(payload, { user: { equals: user } }, 1, req)
  return found ?? null
}

/** The person whose byline this is; a doctor's profile belongs to one person at most. */
export async function findStaffWithDoctor(
  payload: Payload,
  doctor: string,
  req?: PayloadRequest,
): Promise<StaffMember | null> {
  const [found] = await findStaff(payload, { doctor: { equals: doctor } }, 1, req)
  return found ?? null
}

export async function findStaffByEmail(
  payload: Payload,
  email: string,
  req?: PayloadRequest,
): Promise<StaffMember | null> {
  return (await findAccount(payload, email, req))?.staff ?? null
}

/** The sign-in with this address, and who it belongs to; null where there is no such address. */
export async function findAccount(
  payload: Payload,
  email: string,
  req?: PayloadRequest,
): Promise<Account | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: normalEmail(email) } },
    select: { email: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    ...theSoftware,
  })
  const user = docs[0]
  if (!user) return null
  return { user: user.id, email: user.email, staff: await findStaffOf(payload, user.id, req) }
}

/** The account of somebody under Staff, by their `staff` id; null where there is none. */
export async function findAccountOfStaff(
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<StaffAccount | null> {
  const [staff] = await findStaff(payload, { id: { equals: id } }, 1, req)
  if (!staff) return null
  const { email } = await payload.findByID({
    collection: 'users',
    id: staff.user,
    select: { email: true },
    depth: 0,
    req,
    ...theSoftware,
  })
  return { user: staff.user, email, staff }
}

/** Everybody who works or worked here, by name, with the address they sign in with. */
export async function listStaff(payload: Payload): Promise<(StaffMember & { email: string })[]> {
  const { docs: users } = await payload.find({
    collection: 'users',
    select: { email: true },
    depth: 0,
    pagination: false,
    ...theSoftware,
  })
  const emails = new Map(users.map((user) => [user.id, user.email]))
  const staff = await findStaff(payload, {}, 0)
  return staff.map((person) => ({ ...person, email: emails.get(person.user) ?? '' }))
}

/** Whether an active admin remains without this person. */
export async function hasOtherAdmins(
  payload: Payload,
  staff: number | string,
  req?: PayloadRequest,
): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'staff',
    where: { role: { equals: 'admin' }, active: { equals: true }, id: { not_equals: staff } },
    req,
    ...theSoftware,
  })
  return totalDocs > 0
}

async function findStaff(
  payload: Payload,
  where: Where,
  limit: number,
  req?: PayloadRequest,
): Promise<StaffMember[]> {
  const { docs } = await payload.find({
    collection: 'staff',
    where,
    sort: 'name',
    depth: 0,
    limit,
    pagination: false,
    req,
    ...theSoftware,
  })
  return docs.map(toStaffMember)
}
