import type { ServerProps } from 'payload'

import { roleOf } from '@/staff/access'

/** Stands in an admin's menu. */
export function AuditLink({ payload, user }: ServerProps) {
  if (roleOf({ user: user ?? null }) !== 'admin') return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/audit`}>
      <span className="nav__link-label">Audit</span>
    </a>
  )
}
