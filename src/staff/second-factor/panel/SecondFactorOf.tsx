import type { UIFieldServerProps } from 'payload'

import { roleOf } from '@/staff/access'
import { findSecondFactor } from '@/staff/second-factor/queries'
import { Unlock } from '@/staff/sign-in/panel/Unlock'

import { TakeAway } from './TakeAway'

/** On a person’s sign-in, for admins. */
export async function SecondFactorOf({ data, id, payload, user }: UIFieldServerProps) {
  if (!id || !user) return null
  if (id === user.id) return <OwnOne panel={payload.config.routes.admin} />
  if (roleOf({ user }) !== 'admin') return null
  const factor = await findSecondFactor(payload, String(id))
  return (
    <div style={{ marginBottom: '1.5rem' }}>
      <Unlock address={`${payload.config.routes.api}/users/unlock`} email={String(data?.email ?? '')} />
      <h3 style={{ margin: '1.5rem 0 0.5rem' }}>Second factor</h3>
      {factor ? (
        <>
          <p>
            Set up on {factor.setUpAt.toISOString().slice(0, 10)}; {factor.backupCodesLeft} backup codes are
            left. If they have lost their phone and their backup codes, make sure that it is they who ask, and
            take it away: they are signed out, and sign in with their password alone, or set up another if
            their role needs one.
          </p>
          <TakeAway address={`${payload.config.routes.api}/users/${String(id)}/second-factor/take-away`} />
        </>
      ) : (
        <p>They have none. Each person sets up their own, under “Your sign-in”.</p>
      )}
    </div>
  )
}

function OwnOne({ panel }: { panel: string }) {
  return (
    <p style={{ marginBottom: '1.5rem' }}>
      Your second factor, and where you are signed in: <a href={`${panel}/your-sign-in`}>Your sign-in</a>
    </p>
  )
}
