import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { listFreeProfiles } from '@/colleagues/queries'
import { isMailSetUp } from '@/platform/mail/outbox'
import { PanelFrame } from '@/platform/panel/PanelFrame'
import { roleOf } from '@/staff/access'

import { AddColleagueForm } from './AddColleagueForm'

/** /admin/colleagues/new: sign-in, place among the staff, doctor’s profile and invitation in one form. */
export async function AddColleague(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (roleOf(req) !== 'admin') notFound()
  const profiles = await listFreeProfiles(req.payload)
  return (
    <PanelFrame view={view}>
      <h1 style={{ marginBottom: '1.5rem' }}>Add a colleague</h1>
      <AddColleagueForm canMail={isMailSetUp()} profiles={profiles} />
    </PanelFrame>
  )
}
