import { normalEmail } from './email'
import type { StaffMember } from './staff-member'

export interface StaffProblem {
  type: 'addressTaken' | 'doctorTaken' | 'hasLeft' | 'isHere' | 'lastAdmin' | 'noMailServer' | 'notStaff'

  message: string
}

export function alreadyThere(email: string, staff: StaffMember): StaffProblem {
  if (!staff.isActive) return hasLeft(email, staff)
  return {
    type: 'addressTaken',
    message: `${staff.name} works here already with the address ${email}. If they need a new link to choose a password, make one on their page under Staff, or with “npm run staff -- link”.`,
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
    message: `${staff.name} (${email}) has left. An admin can bring them back in the panel, on their page under Staff.`,
  }
}

export function isHere(staff: StaffMember): StaffProblem {
  return { type: 'isHere', message: `${staff.name} works here already.` }
}

/** Without an address where a person was named by something else. */
export function notStaff(email?: string): StaffProblem {
  const who = email ? `with the address ${normalEmail(email)}` : 'who is meant'
  return { type: 'notStaff', message: `Nobody works here ${who}.` }
}

export const noMailServer: StaffProblem = {
  type: 'noMailServer',
  message: 'No mail server is set up, so nothing can be mailed. Make a link to hand over instead.',
}
