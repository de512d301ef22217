import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { idOf } from '@/platform/id-of'
import { isMailSetUp } from '@/platform/mail/outbox'
import { listInvitations } from '@/staff/password-links/queries'

import { InviteAgain } from './InviteAgain'
import { invitationWords } from './sign-in-words'

type Row = { id: string; name: string; active?: boolean; user: string | { id: string } }

/** Asked for once, however many rows a list has. */
const invitationsNow = cache((payload: Payload) => listInvitations(payload, new Date()))

/** In the list of staff: who was invited and has not signed in yet. */
export async function SignInCell({ payload, rowData }: Partial<DefaultServerCellComponentProps>) {
  // A person’s own page renders it too, without a row, and does not show it.
  if (!payload || !rowData) return null
  const { active, id, name, user } = rowData as Row
  if (!active) return 'Has left'
  const words = invitationWords((await invitationsNow(payload)).get(idOf(user)) ?? null)
  if (words === null) return 'Has signed in'
  return (
    <>
      {words}
      <br />
      <InviteAgain address={`${payload.config.routes.api}/staff/${id}`} canMail={isMailSetUp()} name={name} />
    </>
  )
}
