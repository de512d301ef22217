import { beginning, findFault, type BrokenLink, type Link } from '@/audit/chain'
import type { AuditRow } from '@/audit/entry'
import { headLine, readHeadLine } from '@/audit/head'
import { env } from '@/platform/env'

/** Runs one SQL statement, wherever the rows are. */
export type Ask = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>

export interface Verification {
  /** Rows that hold, from the first one on. */
  checked: number
  last: Link
  fault: BrokenLink | null
}

interface Order {
  /** A head of before: the chain has to reach and hold it. */
  head?: Link | null
  onProgress?: (checked: number, total: number) => void
  /** How many rows are read at once, and so held in memory. */
  batch?: number
}

/**
 * Walks the chain from its first row and stops at the first place where it does not hold. Rows that are added
 * meanwhile may be looked at or not. No more than one batch is held at a time.
 */
export async function verifyChain(
  ask: Ask,
  { head = null, onProgress, batch = 2_000 }: Order = {},
): Promise<Verification> {
  const [counted] = await ask<{ total: string }>('select count(*) as total from private.audit', [])
  const total = Number(counted?.total)
  let last: Link = beginning
  for (;;) {
    const rows = await ask<Raw<AuditRow>>(page, [last.seq, batch])
    for (const row of rows.map((raw) => withNumber<AuditRow>(raw))) {
      const fault = findFault(last, row) ?? findForgery(row, head)
      if (fault) return { checked: last.seq, last, fault }
      last = { seq: row.seq, hash: row.hash }
    }
    onProgress?.(last.seq, total)
    if (rows.length < batch) break
  }
  return { checked: last.seq, last, fault: findCut(last, head) ?? (await findUnchained(ask, last)) }
}

/** The newest row; the beginning where there is none. */
export async function findHead(ask: Ask): Promise<Link> {
  const [row] = await ask<Raw<Link>>('select seq, hash from private.audit order by seq desc limit 1', [])
  return row ? withNumber<Link>(row) : beginning
}

/** The newest row as a line to keep elsewhere, see `headLine`. */
export async function findHeadLine(ask: Ask): Promise<string> {
  return headLine(await findHead(ask), env.PAYLOAD_SECRET)
}

/** Null where it is no head that this site printed. */
export const readHead = (line: string): Link | null => readHeadLine(line, env.PAYLOAD_SECRET)

const page = `
  select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
         actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", action,
         subject_kind as "subjectKind", subject_id as "subjectId", subject_name as "subjectName",
         details::text as details, prev_hash as "prevHash", hash
    from private.audit where seq > $1 order by seq limit $2`

function findForgery({ hash, seq }: Link, head: Link | null): BrokenLink | null {
  if (head?.seq !== seq || head.hash === hash) return null
  return {
    type: 'changed',
    seq,
    message: `Row ${seq} is not the one the head was taken of: it or a row before it was written anew.`,
  }
}

function findCut(last: Link, head: Link | null): BrokenLink | null {
  if (!head || last.seq >= head.seq) return null
  const message = `The chain ends with row ${last.seq}, and the head was taken of row ${head.seq}: its end was cut off.`
  return { type: 'cut', seq: last.seq + 1, message }
}

// Entries stand here only while their transaction commits, seen by nobody else.
async function findUnchained(ask: Ask, { seq }: Link): Promise<BrokenLink | null> {
  const [found] = await ask<{ many: string }>('select count(*) as many from private.audit_arrivals', [])
  if (found?.many === '0') return null
  const message = `Behind row ${seq} stand entries that were never chained (${found?.many}): the database’s trigger was switched off.`
  return { type: 'unchained', seq: seq + 1, message }
}

// Postgres hands a bigint over as text.
type Raw<Row extends Link> = Omit<Row, 'seq'> & { seq: string }

function withNumber<Row extends Link>(row: Raw<Row>): Omit<Row, 'seq'> & { seq: number } {
  return { ...row, seq: Number(row.seq) }
}
