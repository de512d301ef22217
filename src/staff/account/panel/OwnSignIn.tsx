import type { UIFieldServerProps } from 'payload'

import { OwnChanges } from './OwnChanges'

/** On the page of one’s own account; on that of a colleague there is nothing to see. */
export function OwnSignIn({ id, payload, req }: UIFieldServerProps) {
  if (!id || id !== req.user?.id) return null
  return (
    <>
      <style>{narrow}</style>
      <OwnChanges address={`${payload.config.routes.api}/account`} email={req.user.email} />
    </>
  )
}

// Payload’s line of dates does not break, and something unseen in its settings makes the page wider than a telephone.
const narrow =
  '@media (max-width:767px){.doc-controls__meta{flex-wrap:wrap}.payload-settings{overflow-x:clip}}'
