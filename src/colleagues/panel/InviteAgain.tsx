'use client'

import { useAuth } from '@payloadcms/ui'

import { OrderButton } from './OrderButton'
import { inviteAgain } from './orders-of-person'

interface InviteAgainProps {
  name: string
  /** Of this person in the API. */
  address: string
  canMail: boolean
}

/** For admins alone; the server asks again. */
export function InviteAgain({ address, canMail, name }: InviteAgainProps) {
  const { user } = useAuth()
  if (user?.role !== 'admin') return null
  return <OrderButton order={inviteAgain({ name }, { address, canMail })} />
}
