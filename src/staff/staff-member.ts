import type { Role } from './role'
import { idOf } from '@/platform/id-of'

/** A person who signs in, as the project speaks of them. */
export interface StaffMember {
  id: string
  name: string
  role: Role
  isActive: boolean
  /** The `users` id they sign in with. */
  user: string
  /** The `doctors` id of their byline; null for those who may not sign off. */
  doctor: string | null
}

/** As it is stored; related documents come as their id or whole, by the depth of the query. */
export interface StoredStaff {
  id: string
  name: string
  role: Role
  active?: boolean | null
  user: Related
  doctor?: Related | null
}

type Related = string | { id: string }

export function toStaffMember(stored: StoredStaff): StaffMember {
  return {
    id: stored.id,
    name: stored.name,
    role: stored.role,
    isActive: stored.active === true,
    user: idOf(stored.user),
    doctor: stored.doctor ? idOf(stored.doctor) : null,
  }
}
