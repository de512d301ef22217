import type { UIFieldServerProps } from 'payload'

import { roleOf } from '@/staff/access'
import { findSecondFactor } from '@/staff/second-factor/queries'

import { TakeAway } from './TakeAway'

/** On a person’s sign-in, for admins. */
export async function SecondFactorOf({ id, payload, user }: UIFieldServerProps) {
  if (!id || roleOf({ user: user ?? null }) !== 'admin') return null
  const factor = await findSecondFactor(payload, String(id))
  return (
    <div style={{ marginBottom: '1.5rem' }}>
      <h3>Second factor</h3>
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
