import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { filterQuery, readFilter, type AuditFilter } from '@/audit/filter'
import { listActors, listAudit, type AuditPage } from '@/audit/queries'
import { roleOf } from '@/staff/access'

import { AuditFilterForm } from './AuditFilterForm'
import { AuditRows } from './AuditRows'

/** What was done, by whom and when, for admins; to everybody else it is not there. */
export async function Audit({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (roleOf(req) !== 'admin') notFound()
  const read = readFilter(searchParams ?? {})
  const { admin, api } = req.payload.config.routes
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
        <h1>Audit</h1>
        <p>
          What was done here, and by whom. Nothing in it can be changed. “npm run audit -- verify” shows
          whether anything was.
        </p>
        <AuditFilterForm
          actors={await listActors(req.payload)}
          address={`${admin}/audit`}
          filter={read.ok ? read.value : null}
        />
        {read.ok ? (
          <Found
            {...await listAudit(req.payload, read.value)}
            address={`${admin}/audit`}
            exportAddress={`${api}/audit/export`}
            filter={read.value}
          />
        ) : (
          <p role="alert">{read.problem}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

interface Addresses {
  address: string
  exportAddress: string
  filter: AuditFilter
}

function Found({ address, exportAddress, filter, hasMore, rows }: AuditPage & Addresses) {
  const last = rows.at(-1)
  const to = (before: number | null) => address + filterQuery({ ...filter, before })
  if (!last) return <p>There is nothing of this kind in the audit.</p>
  return (
    <>
      <AuditRows rows={rows} />
      <nav
        aria-label="Pages"
        style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--base)', marginBlock: 'var(--base)' }}
      >
        {filter.before !== null && <a href={to(null)}>Newest</a>}
        {hasMore && <a href={to(last.seq)}>Older</a>}
        <a href={exportAddress + filterQuery({ ...filter, before: null })}>All of these as CSV</a>
      </nav>
    </>
  )
}
