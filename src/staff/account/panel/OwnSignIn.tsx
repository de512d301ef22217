import type { UIFieldServerProps } from 'payload'

import { OwnChanges } from './OwnChanges'

/** On the page of one’s own account; on that of a colleague there is nothing to see. */
export function OwnSignIn({ id, payload, req }: UIFieldServerProps) {
  if (!id || id !== req.user?.id) return null
  return <OwnChanges address={`${payload.config.routes.api}/account`} email={req.user.email} />
}
