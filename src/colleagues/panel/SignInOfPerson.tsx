import type { UIFieldServerProps } from 'payload'

import { isMailSetUp } from '@/platform/mail/outbox'
import { clinicTimeZone } from '@/settings/queries'
import { roleOf } from '@/staff/access'
import { findInvitation } from '@/staff/password-links/queries'
import { findAccountOfStaff } from '@/staff/queries'

import { OrderButton } from './OrderButton'
import { ordersOf } from './orders-of-person'
import { invitationWords } from './sign-in-words'

/** On a person’s page under Staff, for admins: where they stand, and what can be done about it. */
export async function SignInOfPerson({ id, payload, req }: UIFieldServerProps) {
  if (roleOf(req) !== 'admin' || !id) return null
  const account = await findAccountOfStaff(payload, String(id))
  if (!account) return null
  const { email, staff, user } = account
  const invitation = await findInvitation(payload, user, new Date())
  const { config } = payload
  const orders = ordersOf(
    { name: staff.name, isActive: staff.isActive, hasDoctor: staff.doctor !== null, invitation },
    { address: `${config.routes.api}/staff/${staff.id}`, canMail: isMailSetUp() },
  )
  return (
    <section
      aria-label="Signing in"
      id="sign-in"
      style={{ display: 'grid', gap: '0.75rem', marginBottom: '1.5rem' }}
    >
      <p style={{ margin: 0 }}>
        {email}
        <br />
        {staff.isActive ? invitationWords(invitation, await clinicTimeZone(payload)) : 'Has left'}
      </p>
      {user === req.user?.id ? (
        <p style={{ margin: 0 }}>
          This is you. Your address and password stand on{' '}
          <a href={`${config.routes.admin}/account`}>your account page</a>.
        </p>
      ) : (
        orders.map((order) => <OrderButton key={order.label} order={order} />)
      )}
    </section>
  )
}
