import type { ServerProps } from 'payload'

/** Stands in the panel’s menu for everybody. */
export function OwnSignInLink({ payload }: ServerProps) {
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/your-sign-in`}>
      <span className="nav__link-label">Your sign-in</span>
    </a>
  )
}
