import type { StaffMember } from '@/staff/staff-member'

/** Who has to do with an answer: its doctors as readers see them, or as drafted where nothing is public. */
export interface Concerned {
  doctors: string[]
  /** The `staff` id of whoever signed it off last; null where nobody did. */
  lastSigner: string | null
}

/**
 * Whether somebody may decide that an answer is published, when, that it is corrected or taken down. Who writes other
 * answers may read it, comment on it and be asked to sign; what readers see of it is not theirs to decide.
 */
export function mayDecide(staff: StaffMember | null, { doctors, lastSigner }: Concerned): boolean {
  if (!staff?.isActive) return false
  if (staff.role === 'admin' || staff.role === 'editor') return true
  return staff.role === 'doctor' && (staff.id === lastSigner || doctors.includes(staff.doctor ?? ''))
}

export const whoDecides =
  'Only the doctors named on this answer, whoever signed it off last, editors and admins decide what readers see of it.'
