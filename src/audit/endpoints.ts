import type { Endpoint } from 'payload'

import { csvLine } from '@/platform/csv'
import { inTransaction } from '@/platform/payload'
import { refused } from '@/platform/refused'
import { clinicTimeZone } from '@/settings/queries'
import { adminsOnly } from '@/staff/access'

import { record } from './commands'
import type { AuditRow } from './entry'
import { readFilter, type AuditFilter } from './filter'
import { listAudit } from './queries'
import { sentenceOf } from './sentence'

/** GET /api/audit/export, for admins: the rows a filter fits, newest first, as CSV. That it was asked for is a row. */
export const exportEndpoint: Endpoint = {
  path: '/audit/export',
  method: 'get',
  handler: async (req) => {
    if (!adminsOnly({ req })) return Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })
    const read = readFilter(Object.fromEntries(new URL(req.url ?? '', 'http://localhost').searchParams))
    if (!read.ok) throw refused(read.problem, 400)
    const { action, actor, from, to } = read.value
    const details = { filteredBy: action, person: actor, from, to }
    await inTransaction(req.payload, () => record(req, { action: 'audit.export', details }), req)
    const headers = {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="audit.csv"',
      'cache-control': 'no-store',
    }
    const timeZone = await clinicTimeZone(req.payload, req)
    return new Response(streamOf(pagesOf(req.payload, { ...read.value, timeZone })), { headers })
  },
}

const columns = [
  ...['number', 'at', 'what happened', 'who', 'kind of who', 'id of who', 'action'],
  ...['about', 'kind of about', 'id of about', 'details', 'hash of the row before', 'hash'],
]
const rowsAtOnce = 1_000

async function* pagesOf(
  payload: Parameters<typeof listAudit>[0],
  filter: AuditFilter & { timeZone: string },
): AsyncGenerator<string, void> {
  // Without the mark a spreadsheet takes UTF-8 for something else.
  yield `\uFEFF${csvLine(columns)}`
  for (let { before } = filter; ;) {
    const { hasMore, rows } = await listAudit(payload, { ...filter, before }, rowsAtOnce)
    yield rows.map((row) => csvLine(cellsOf(row))).join('')
    if (!hasMore) return
    before = rows.at(-1)?.seq ?? null
  }
}

/** Read as fast as it is taken, so that a long audit fills no memory. */
function streamOf(pages: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pages.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await pages.return()
    },
  })
}

const cellsOf = (row: AuditRow): (string | null)[] => [
  ...[String(row.seq), row.at, sentenceOf(row), row.actorName, row.actorKind, row.actorId, row.action],
  ...[row.subjectName, row.subjectKind, row.subjectId, row.details, row.prevHash, row.hash],
]
