import type { PayloadRequest } from 'payload'

export const roles = ['admin', 'editor', 'doctor', 'frontDesk'] as const
export type Role = (typeof roles)[number]

/** The roles in the words of the clinic. */
export const roleOptions: { label: string; value: Role }[] = [
  { value: 'admin', label: 'Admin: settings, staff and everything below' },
  { value: 'editor', label: 'Editor: looks after answers' },
  { value: 'doctor', label: 'Doctor: writes answers and signs them off' },
  { value: 'frontDesk', label: 'Front desk: types in letters and reaches askers' },
]

/** The role the `staff` room gives whoever asks; null for visitors and for people who have left. */
export function roleOf(req: Pick<PayloadRequest, 'user'>): Role | null {
  const role: unknown = req.user?.role
  return roles.find((known) => known === role) ?? null
}
