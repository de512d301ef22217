import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

import { findColleague } from '@/questions/desk/queries'
import { ordersFor } from '@/questions/desk/desk-orders'
import { findLetterPage } from '@/questions/letter-page/queries'
import { mayReachAskers } from '@/questions/contacts/may-reach'
import { listTopicNames } from '@/questions/triage/queries'

import { AnsweredBefore } from './AnsweredBefore'
import { ContactPart } from './ContactPart'
import { LetterFacts } from './LetterFacts'
import { LetterFlags } from './LetterFlags'
import { LetterHistory } from './LetterHistory'
import { LetterOrders } from './LetterOrders'
import { LetterStanding } from './LetterStanding'
import { letterStyles } from './letter-styles'

/** One letter: what it says, what was found in it, where it stands and what can be done. Nothing here is a form. */
export async function LetterPage({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const who = await findColleague(req)
  if (docID === undefined || who === null) notFound()
  const view = await findLetterPage(req, String(docID))
  const now = new Date()
  const { api, admin } = req.payload.config.routes
  const address = `${api}/questions/${view.standing.id}`
  const orders = ordersFor(view.standing, who, now)
  return (
    <Gutter>
      <style>{letterStyles}</style>
      <article className="letter-page">
        <LetterStanding admin={admin} now={now} view={view} />
        <LetterOrders
          address={address}
          orders={orders}
          standing={{ urgency: view.standing.urgency, status: view.standing.status, topics: view.topics }}
          topics={await listTopicNames(req)}
        />
        <LetterFlags view={view} />
        <section aria-label="Letter">
          <h2>Letter</h2>
          <div className="letter-words" dir="auto">
            {view.letter}
          </div>
        </section>
        <AnsweredBefore address={address} mayClose={orders.includes('close')} />
        <LetterFacts facts={view.facts} title="What was told with it" />
        <LetterFacts facts={view.consent} title="Consent" />
        {mayReachAskers(who) && <ContactPart address={`${address}/contact`} />}
        {who.role !== 'doctor' && (
          <LetterHistory id={view.standing.id} payload={req.payload} timeZone={view.timeZone} />
        )}
      </article>
    </Gutter>
  )
}
