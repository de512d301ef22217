import type { Payload, PayloadRequest } from 'payload'

import { findDoctorByName } from '@/doctors/queries'
import { theSoftware } from '@/platform/actors'
import type { FieldFault } from '@/platform/field-faults'
import { inTransaction } from '@/platform/payload'
import { refused } from '@/platform/refused'
import { fail, type Result } from '@/platform/result'
import { addStaff, bringBack, removeStaff, whyNotAdd } from '@/staff/commands'
import type { PasswordLink } from '@/staff/password-links/password-link'
import type { StaffProblem } from '@/staff/problems'
import { findAccountOfStaff, findStaffWithDoctor } from '@/staff/queries'
import type { StaffMember } from '@/staff/staff-member'

import type { NewByline, NewColleague } from './colleague'

/** Makes sign-in, place among the staff, doctor’s profile and invitation in one transaction, or none of them. */
export async function addColleague(
  payload: Payload,
  colleague: NewColleague,
  now: Date,
  outer?: PayloadRequest,
): Promise<Result<PasswordLink, FieldFault>> {
  const { byline, delivery, email, licence, name, role } = colleague
  return inTransaction(
    payload,
    async (req) => {
      const fault = await bylineFault(payload, byline, name, req)
      if (fault) return fail(fault)
      const known = byline.type === 'existing' ? byline.doctor : null
      const problem = await whyNotAdd(payload, { email, delivery, doctor: known }, req)
      if (problem) return fail(toFault(problem))

      const doctor = byline.type === 'new' ? await makeDoctor(req, name, byline) : known
      const added = await addStaff(payload, { name, email, role, licence, delivery, doctor }, now, req)
      // Somebody else was quicker: nothing is kept.
      if (!added.ok) throw refused(added.problem.message, 409)
      return added
    },
    outer,
  )
}

/** Takes a person’s access away at once and, where asked, the doctor’s profile out of use. Their answers keep the name. */
export async function letLeave(
  payload: Payload,
  { staff, doctor }: { staff: string; doctor: boolean },
  outer?: PayloadRequest,
): Promise<Result<StaffMember, StaffProblem>> {
  return inTransaction(
    payload,
    async (req) => {
      const removed = await removeStaff(payload, { staff }, req)
      if (removed.ok && doctor) await setDoctor(req, removed.value.doctor, false)
      return removed
    },
    outer,
  )
}

/** Lets somebody who had left work here again, with a link, and where asked with their doctor’s profile. */
export async function letReturn(
  payload: Payload,
  { staff, doctor, delivery }: { staff: string; doctor: boolean; delivery: 'link' | 'mail' },
  now: Date,
  outer?: PayloadRequest,
): Promise<Result<PasswordLink, StaffProblem>> {
  return inTransaction(
    payload,
    async (req) => {
      const back = await bringBack(payload, { staff }, now, delivery, req)
      if (!back.ok) return back
      const account = doctor ? await findAccountOfStaff(payload, staff, req) : null
      if (account) await setDoctor(req, account.staff.doctor, true)
      return back
    },
    outer,
  )
}

async function bylineFault(
  payload: Payload,
  byline: NewByline,
  name: string,
  req: PayloadRequest,
): Promise<FieldFault | null> {
  if (byline.type === 'existing') {
    const where = { id: { equals: byline.doctor } }
    const { totalDocs } = await payload.count({ collection: 'doctors', where, req, ...theSoftware })
    return totalDocs > 0 ? null : { path: 'doctor', message: 'There is no such profile any more.' }
  }
  if (byline.type === 'none') return null
  const namesake = await findDoctorByName(payload, name, req)
  if (!namesake || (await findStaffWithDoctor(payload, namesake.id, req))) return null
  return {
    path: 'profile',
    message: `There is a profile of ${name} already, which belongs to nobody under Staff. Choose it, so that their answers stay together.`,
  }
}

async function makeDoctor(
  req: PayloadRequest,
  name: string,
  { credentials, specialties }: { credentials: string | null; specialties: string[] },
): Promise<string> {
  const data = { name, credentials, specialties, active: true }
  const { id } = await req.payload.create({ collection: 'doctors', data, depth: 0, req, ...theSoftware })
  return id
}

async function setDoctor(req: PayloadRequest, id: string | null, active: boolean): Promise<void> {
  if (id === null) return
  await req.payload.update({ collection: 'doctors', id, data: { active }, depth: 0, req, ...theSoftware })
}

function toFault({ message, type }: StaffProblem): FieldFault {
  const paths: Partial<Record<StaffProblem['type'], string>> = {
    doctorTaken: 'doctor',
    noMailServer: 'delivery',
  }
  return { path: paths[type] ?? 'email', message }
}
