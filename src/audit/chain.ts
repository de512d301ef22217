import { sha256 } from '@/platform/digest'

import type { AuditRow } from './entry'

/** What the first row follows. */
export const beginning: Link = { seq: 0, hash: '0'.repeat(64) }

export type Link = Pick<AuditRow, 'seq' | 'hash'>

/** The first place at which a chain does not hold. `seq` is the row that shows it, or that is not there. */
export interface BrokenLink {
  type: 'changed' | 'missing' | 'order' | 'unchained' | 'cut'
  seq: number
  message: string
}

/**
 * What a row's hash is over: each value with its length in bytes before it. The same as `private.audit_text` in
 * the database, and made anew here, so that a database that was told to lie about it is not believed.
 */
export function hashedText(row: Omit<AuditRow, 'hash'>): string {
  const parts = [
    'audit 1',
    String(row.seq),
    row.at,
    row.actorKind,
    row.actorId,
    row.actorName,
    row.action,
    row.subjectKind,
    row.subjectId,
    row.subjectName,
    row.details,
    row.prevHash,
  ]
  return parts.map((part) => (part === null ? '-,' : `${byteLength(part)}:${part},`)).join('')
}

/** Why `row` cannot stand behind `last`; null where it can. */
export function findFault(last: Link, row: AuditRow): BrokenLink | null {
  const { seq } = row
  const expected = last.seq + 1
  if (seq !== expected) {
    const many = seq - expected
    const message =
      many === 1
        ? `Row ${expected} is missing.`
        : `Rows ${expected} to ${seq - 1} are missing: ${many} of them.`
    return { type: 'missing', seq: expected, message }
  }
  if (sha256(hashedText(row)) !== row.hash)
    return { type: 'changed', seq, message: `Row ${seq} was changed after it was written.` }
  if (row.prevHash !== last.hash)
    return {
      type: 'order',
      seq,
      message: `Row ${seq} does not follow the row before it: that one was replaced, or the order was changed.`,
    }
  return null
}

const encoder = new TextEncoder()
const byteLength = (text: string): number => encoder.encode(text).length
