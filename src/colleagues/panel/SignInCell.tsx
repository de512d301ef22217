import type { DefaultServerCellComponentProps } from 'payload'

import { idOf } from '@/platform/id-of'
import { isMailSetUp } from '@/platform/mail/outbox'
import { listInvitations } from '@/staff/password-links/queries'

import { InviteAgain } from './InviteAgain'
import { invitationWords } from './sign-in-words'

type Row = { id: string; name: string; active?: boolean; user: string | { id: string } }

/** In the list of staff: who was invited and has not signed in yet. */
export async function SignInCell({ payload, rowData }: DefaultServerCellComponentProps) {
  const { active, id, name, user } = rowData as Row
  if (!active) return 'Has left'
  const invitation = (await listInvitations(payload, [idOf(user)], new Date())).get(idOf(user)) ?? null
  const words = invitationWords(invitation)
  if (words === null) return 'Has signed in'
  return (
    <>
      {words}
      <br />
      <InviteAgain address={`${payload.config.routes.api}/staff/${id}`} canMail={isMailSetUp()} name={name} />
    </>
  )
}
