import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { idOf } from '@/platform/id-of'
import { isMailSetUp } from '@/platform/mail/outbox'
import { clinicTimeZone } from '@/settings/queries'
import { listInvitations } from '@/staff/password-links/queries'

import { InviteAgain } from './InviteAgain'
import { invitationWords } from './sign-in-words'

type Row = { id: string; name: string; active?: boolean; user: string | { id: string } }

/** Asked for once, however many rows a list has. */
const invitationsNow = cache((payload: Payload) => listInvitations(payload, new Date()))
const timeZoneNow = cache((payload: Payload) => clinicTimeZone(payload))

/** In the list of staff: who was invited and has not signed in yet. */
export async function SignInCell({ payload, rowData }: Partial<DefaultServerCellComponentProps>) {
  // A person’s own page renders it too, without a row, and does not show it.
  if (!payload || !rowData) return null
  const { active, id, name, user } = rowData as Row
  if (!active) return 'Has left'
  const invitation = (await invitationsNow(payload)).get(idOf(user)) ?? null
  const words = invitationWords(invitation, await timeZoneNow(payload))
  if (words === null) return 'Has signed in'
  return (
    <>
      {words}
      <br />
      <InviteAgain address={`${payload.config.routes.api}/staff/${id}`} canMail={isMailSetUp()} name={name} />
    </>
  )
}
