import type { ServerProps } from 'payload'

import { roleOf } from '@/staff/access'

/** Stands in the panel's menu. */
export function SearchesLink({ payload, user }: ServerProps) {
  const role = roleOf({ user: user ?? null })
  if (role !== 'admin' && role !== 'editor') return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/searches`}>
      <span className="nav__link-label">What readers do not find</span>
    </a>
  )
}
