import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { PanelFrame } from '@/platform/panel/PanelFrame'
import { findColleague } from '@/questions/desk/queries'
import { mayTypeIn } from '@/questions/entry/may-type-in'
import { isMailSetUp } from '@/platform/mail/outbox'
import { letterStyles } from '@/questions/panel/letter-styles'
import { listTopicNames } from '@/questions/triage/queries'
import { getLetterbox } from '@/settings/queries'

import { EntryForm } from './EntryForm'

/** /admin/letters/new: a letter that came by telephone or on paper. */
export async function TypeInLetter(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const who = await findColleague(req)
  if (!who || !mayTypeIn(who)) notFound()
  const { consent } = await getLetterbox()
  return (
    <PanelFrame view={view}>
      <style>{letterStyles}</style>
      <h1 style={{ marginBottom: '1.5rem' }}>Type in a letter</h1>
      <EntryForm
        canMail={isMailSetUp()}
        consent={consent}
        // Made here, since browsers make none on a plain http page.
        entryKey={crypto.randomUUID()}
        topics={await listTopicNames(req)}
      />
    </PanelFrame>
  )
}
