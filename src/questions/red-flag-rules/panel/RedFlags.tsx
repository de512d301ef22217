import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { letterStyles } from '@/questions/panel/letter-styles'
import { listShippedRules } from '@/questions/red-flag-rules/listing/queries'
import { editorsOnly, staffOnly } from '@/staff/access'

import { ShippedRules } from './ShippedRules'
import { TryLetter } from './TryLetter'

/** /admin/red-flags: what in a letter should not wait, on which guidance that rests, and what is found in a text. */
export async function RedFlags({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!staffOnly({ req })) notFound()
  const { admin, api } = req.payload.config.routes
  const address = `${api}/red-flag-rules`
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
        <h1>Red flags</h1>
        <div className="letter-page">
          <p>
            What in a letter should not wait. Whoever writes such a letter is told what to do before it is
            sent. Your own additions stand{' '}
            <a href={`${admin}/collections/red-flag-rules`}>in a list of their own</a>.
          </p>
          <TryLetter address={`${address}/try`} />
          <ShippedRules
            address={`${address}/switch`}
            maySwitch={editorsOnly({ req })}
            rules={await listShippedRules(req)}
          />
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}
