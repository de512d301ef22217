import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { PanelFrame } from '@/platform/panel/PanelFrame'
import { letterStyles } from '@/questions/panel/letter-styles'
import { listShippedRules } from '@/questions/red-flag-rules/listing/queries'
import { editorsOnly, staffOnly } from '@/staff/access'

import { ShippedRules } from './ShippedRules'
import { TryLetter } from './TryLetter'

/** /admin/red-flags: what in a letter should not wait, on which guidance that rests, and what is found in a text. */
export async function RedFlags(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!staffOnly({ req })) notFound()
  const { admin, api } = req.payload.config.routes
  const address = `${api}/red-flag-rules`
  return (
    <PanelFrame view={view}>
      <style>{letterStyles}</style>
      <h1>Red flags</h1>
      <div className="letter-page">
        <p>
          What in a letter should not wait. Whoever writes such a letter is told what to do before it is sent.
          Your own additions stand <a href={`${admin}/collections/red-flag-rules`}>in a list of their own</a>.
        </p>
        <TryLetter address={`${address}/try`} />
        <ShippedRules
          address={`${address}/switch`}
          maySwitch={editorsOnly({ req })}
          rules={await listShippedRules(req)}
        />
      </div>
    </PanelFrame>
  )
}
