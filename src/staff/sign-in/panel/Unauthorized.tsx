import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { sessionOf } from '@/staff/sessions/session'

/** Whoever may do nothing yet because their second factor is due is led to it; everybody else learns that they may not. */
export function Unauthorized({ initPageResult: { req } }: AdminViewServerProps) {
  const { admin } = req.payload.config.routes
  const session = sessionOf(req)
  if (!session) redirect(`${admin}/login`)
  if (session.isSecondFactorDue) redirect(`${admin}/your-sign-in`)
  return (
    <main>
      <h1>This is not open to you</h1>
      <p>Your sign-in belongs to nobody who works here now. An admin can change that under Staff.</p>
      <p>
        <a href={`${admin}/logout`}>Sign out</a>
      </p>
    </main>
  )
}
