import type { AuditAction } from './actions'

/** What something was done to. `name` is what people call it at that moment, and stays readable when it is gone. */
export interface Subject {
  kind: 'answer' | 'question' | 'rule' | 'settings' | 'staff' | 'user'
  id?: string
  name?: string
}

/** Facts beside the sentence: names of fields, roles, reasons of a machine. Never words of a letter or a contact. */
export type Details = Record<string, string | number | boolean | null | string[]>

/**
 * Who did it where the request does not say: a `users` id, somebody who is not signed in, or the software of its own
 * accord, whoever set it going.
 */
export type By = { user: string } | 'visitor' | 'software'

export interface AuditEntry {
  action: AuditAction
  subject?: Subject
  details?: Details
  by?: By
}

export type ActorKind = 'staff' | 'visitor' | 'commandLine' | 'software'

/** A row as it is stored. `seq` begins at 1 and has no gaps; hashes are 64 hexadecimal digits. */
export interface AuditRow {
  seq: number
  /** ISO 8601 in UTC, to the millisecond. */
  at: string
  actorKind: string
  actorId: string | null
  actorName: string | null
  action: string
  subjectKind: string | null
  subjectId: string | null
  subjectName: string | null
  /** JSON as Postgres writes it. */
  details: string
  prevHash: string
  hash: string
}
