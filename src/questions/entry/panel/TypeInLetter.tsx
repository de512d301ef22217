import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { findColleague } from '@/questions/desk/queries'
import { mayTypeIn } from '@/questions/entry/may-type-in'
import { isMailSetUp } from '@/platform/mail/outbox'
import { letterStyles } from '@/questions/panel/letter-styles'
import { listTopicNames } from '@/questions/triage/queries'
import { getLetterbox } from '@/settings/queries'

import { EntryForm } from './EntryForm'

/** /admin/letters/new: a letter that came by telephone or on paper. */
export async function TypeInLetter({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const who = await findColleague(req)
  if (!who || !mayTypeIn(who)) notFound()
  const { consent } = await getLetterbox()
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
        <style>{letterStyles}</style>
        <h1 style={{ marginBottom: '1.5rem' }}>Type in a letter</h1>
        <EntryForm
          canMail={isMailSetUp()}
          consent={consent}
          // Made here, since browsers make none on a plain http page.
          entryKey={crypto.randomUUID()}
          topics={await listTopicNames(req)}
        />
      </Gutter>
    </DefaultTemplate>
  )
}
