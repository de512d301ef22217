import { MinimalTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { momentWords } from '@/platform/moment-words'
import { PanelFrame } from '@/platform/panel/PanelFrame'
import { clinicTimeZone } from '@/settings/queries'
import { roleOf } from '@/staff/access'
import { SecondFactor } from '@/staff/second-factor/panel/SecondFactor'
import { mayGoWithout } from '@/staff/second-factor/problems'
import { findSecondFactor, listSecondFactorRoles } from '@/staff/second-factor/queries'
import { Sessions } from '@/staff/sessions/panel/Sessions'
import { listSessions } from '@/staff/sessions/queries'
import { sessionOf } from '@/staff/sessions/session'

/** A person’s own second factor, and where they are signed in. */
export async function OwnSignIn(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { payload } = req
  const { admin: panel, api } = payload.config.routes
  const session = sessionOf(req)
  if (!session) redirect(`${panel}/login?redirect=${panel}/your-sign-in`)

  const timeZone = await clinicTimeZone(payload, req)
  const inWords = (moment: Date) => momentWords(moment, timeZone)
  const addresses = { panel, users: `${api}/users` }
  const factor = await findSecondFactor(payload, session.user)
  const part = (
    <SecondFactor
      addresses={addresses}
      backupCodesLeft={factor?.backupCodesLeft ?? null}
      isDue={session.isSecondFactorDue}
      mayRemove={mayGoWithout(roleOf(req), await listSecondFactorRoles(payload))}
      setUpOn={factor ? inWords(factor.setUpAt) : null}
    />
  )
  if (session.isSecondFactorDue) {
    return (
      <MinimalTemplate>
        <main>
          <h1>Your sign-in</h1>
          {part}
        </main>
      </MinimalTemplate>
    )
  }

  const sessions = await listSessions(payload, session)
  return (
    <PanelFrame view={view}>
      <main>
        <h1>Your sign-in</h1>
        {part}
        <Sessions
          addresses={addresses}
          sessions={sessions.map(({ startedAt, lastSeenAt, ...one }) => ({
            ...one,
            startedAt: inWords(startedAt),
            lastSeenAt: inWords(lastSeenAt),
          }))}
        />
      </main>
    </PanelFrame>
  )
}
