import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { listFreeProfiles } from '@/colleagues/queries'
import { isMailSetUp } from '@/platform/mail/outbox'
import { roleOf } from '@/staff/access'

import { AddColleagueForm } from './AddColleagueForm'

/** /admin/colleagues/new: sign-in, place among the staff, doctor’s profile and invitation in one form. */
export async function AddColleague({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (roleOf(req) !== 'admin') notFound()
  const profiles = await listFreeProfiles(req.payload)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <h1 style={{ marginBottom: '1.5rem' }}>Add a colleague</h1>
        <AddColleagueForm canMail={isMailSetUp()} profiles={profiles} />
      </Gutter>
    </DefaultTemplate>
  )
}
