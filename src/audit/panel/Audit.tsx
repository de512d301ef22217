import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { filterQuery, readFilter, type AuditFilter } from '@/audit/filter'
import { listActors, listAudit, type AuditPage } from '@/audit/queries'
import { PanelFrame } from '@/platform/panel/PanelFrame'
import { clinicTimeZone } from '@/settings/queries'
import { roleOf } from '@/staff/access'

import { AuditFilterForm } from './AuditFilterForm'
import { AuditRows } from './AuditRows'

/** What was done, by whom and when, for admins; to everybody else it is not there. */
export async function Audit(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (roleOf(req) !== 'admin') notFound()
  const read = readFilter(view.searchParams ?? {})
  const timeZone = await clinicTimeZone(req.payload, req)
  const { admin, api } = req.payload.config.routes
  return (
    <PanelFrame view={view}>
      <h1>Audit</h1>
      <p>
        What was done here, and by whom. Nothing in it can be changed. “npm run audit -- verify” shows whether
        anything was. Times and days are those of {timeZone}.
      </p>
      <AuditFilterForm
        actors={await listActors(req.payload)}
        address={`${admin}/audit`}
        filter={read.ok ? read.value : null}
      />
      {read.ok ? (
        <Found
          {...await listAudit(req.payload, { ...read.value, timeZone })}
          address={`${admin}/audit`}
          exportAddress={`${api}/audit/export`}
          filter={read.value}
          timeZone={timeZone}
        />
      ) : (
        <p role="alert">{read.problem}</p>
      )}
    </PanelFrame>
  )
}

interface Addresses {
  address: string
  exportAddress: string
  filter: AuditFilter
  timeZone: string
}

function Found({ address, exportAddress, filter, hasMore, rows, timeZone }: AuditPage & Addresses) {
  const last = rows.at(-1)
  const to = (before: number | null) => address + filterQuery({ ...filter, before })
  if (!last) return <p>There is nothing of this kind in the audit.</p>
  return (
    <>
      <AuditRows rows={rows} timeZone={timeZone} />
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
