/** Said wherever the last active admin would be demoted, deactivated or deleted. */
export const lastAdminSentence =
  'This is the last active admin. Make somebody else an admin first, or nobody could look after the staff.'

export function isActiveAdmin(staff: { role?: unknown; active?: unknown }): boolean {
  return staff.role === 'admin' && staff.active === true
}
