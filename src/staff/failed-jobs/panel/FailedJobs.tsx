import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { capitalised } from '@/platform/capitalised'
import { listFailedJobs, type FailedJob } from '@/platform/jobs/failed-jobs'
import { listedMoment } from '@/platform/moment-words'
import { PanelFrame } from '@/platform/panel/PanelFrame'
import { clinicTimeZone } from '@/settings/queries'
import { roleOf } from '@/staff/access'

import { TryAgain } from './TryAgain'

/** What could not be done, by name, time and reason, and never what it was about. */
export async function FailedJobs(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const role = roleOf(req)
  if (role !== 'admin' && role !== 'editor') notFound()
  const jobs = await listFailedJobs(req.payload)
  return (
    <PanelFrame view={view}>
      <h1>Failed jobs</h1>
      {jobs.length === 0 ? (
        <p>There are none: whatever was to be sent or done in the last 30 days was, or is waiting.</p>
      ) : (
        <JobTable
          address={`${req.payload.config.routes.api}/failed-jobs`}
          jobs={jobs}
          timeZone={await clinicTimeZone(req.payload, req)}
        />
      )}
    </PanelFrame>
  )
}

interface JobTableProps {
  address: string
  jobs: FailedJob[]
  timeZone: string
}

function JobTable({ address, jobs, timeZone }: JobTableProps) {
  return (
    <>
      <p>
        These were tried for as long as it made sense. They stay here for 30 days. Times are those of{' '}
        {timeZone}.
      </p>
      <div className="table" style={{ overflowX: 'auto' }} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {['What', 'Given up at', 'Why', 'What to do'].map((name) => (
                <th key={name} style={{ color: 'var(--theme-text)' }}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {jobs.map(({ failedAt, id, name, reason }) => (
              <tr key={id}>
                <td>{toWords(name)}</td>
                <td>{listedMoment(failedAt, timeZone)}</td>
                <td>{reason}</td>
                <td>
                  <TryAgain address={`${address}/${id}/try-again`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** `send-mail`: Send mail. */
const toWords = (name: string): string => capitalised(name.replaceAll('-', ' '))
