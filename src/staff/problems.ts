import { normalEmail } from './email'
import type { StaffMember } from './staff-member'

export interface StaffProblem {
  type: 'addressTaken' | 'doctorTaken' | 'hasLeft' | 'lastAdmin' | 'notStaff'
  message: string
}

export function alreadyThere(email: string, staff: StaffMember): StaffProblem {
  if (!staff.isActive) return hasLeft(email, staff)
  return {
    type: 'addressTaken',
    message: `${staff.name} works here already with the address ${email}. A new link to choose a password: npm run staff -- link --email ${email}`,
  }
}

export function doctorTaken(staff: StaffMember): StaffProblem {
  return {
    type: 'doctorTaken',
    message: `That doctor’s profile belongs to ${staff.name} already: nobody signs off their own answers through a second account.`,
  }
}

export function hasLeft(email: string, staff: StaffMember): StaffProblem {
  return {
    type: 'hasLeft',
    message: `${staff.name} (${email}) has left. An admin can tick “Works here” again in the panel, under Staff.`,
  }
}

export function notStaff(email: string): StaffProblem {
  return { type: 'notStaff', message: `Nobody works here with the address ${normalEmail(email)}.` }
}
