import type { UIFieldServerProps } from 'payload'

import { OwnChanges } from './OwnChanges'

/** On the page of one’s own account; on that of a colleague there is nothing to see. */
export function OwnSignIn({ id, payload, req }: UIFieldServerProps) {
  if (!id || id !== req.user?.id) return null
  const { admin, api } = payload.config.routes
  return (
    <>
      <OwnChanges address={`${api}/account`} email={req.user.email} />
      <p>
        <a href={`${admin}/your-sign-in`}>Second factor, and where you are signed in</a>
      </p>
    </>
  )
}
