import type { AuditRow } from '@/audit/entry'
import { sentenceOf } from '@/audit/sentence'
import { listedMoment } from '@/platform/moment-words'

/** A row a sentence, newest first. */
export function AuditRows({ rows, timeZone }: { rows: AuditRow[]; timeZone: string }) {
  return (
    <div className="table" style={{ overflowX: 'auto' }} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {['When', 'What happened', 'Number'].map((name) => (
              <th key={name} style={{ color: 'var(--theme-text)' }}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.seq}>
              <td>
                <time dateTime={row.at}>{listedMoment(row.at, timeZone)}</time>
              </td>
              <td style={{ overflowWrap: 'anywhere' }}>{sentenceOf(row)}</td>
              <td>{row.seq}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
