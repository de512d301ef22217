import type { Payload } from 'payload'

import { queryDatabase } from '@/platform/transactions'

import type { AuditRow, Subject } from './entry'
import { kindsWithoutId, type AuditFilter } from './filter'
import { sentenceOf, type Told } from './sentence'

export interface AuditPage {
  rows: AuditRow[]
  /** Whether older rows follow. */
  hasMore: boolean
}

/** The newest rows that fit, `limit` of them at most. `timeZone`, an IANA name, says when days begin. */
export async function listAudit(
  payload: Payload,
  filter: AuditFilter & { timeZone: string },
  limit = 50,
): Promise<AuditPage> {
  const { conditions, values } = conditionsOf(filter)
  const rows = await queryDatabase<Omit<AuditRow, 'seq'> & { seq: string }>(
    payload,
    `select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
            actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", action,
            subject_kind as "subjectKind", subject_id as "subjectId", subject_name as "subjectName",
            details::text as details, prev_hash as "prevHash", hash
       from private.audit where ${conditions.join(' and ')} order by seq desc limit ${limit + 1}`,
    values,
  )
  const found = rows.slice(0, limit).map((row) => ({ ...row, seq: Number(row.seq) }))
  return { rows: found, hasMore: rows.length > limit }
}

/** What was done to one thing, as sentences, newest first. */
export async function listDeeds(
  payload: Payload,
  { id, kind }: { kind: Subject['kind']; id: string },
  limit = 100,
): Promise<{ at: Date; words: string }[]> {
  const rows = await queryDatabase<Told & { at: Date }>(
    payload,
    `select at, actor_kind as "actorKind", actor_name as "actorName", action, subject_kind as "subjectKind",
            subject_name as "subjectName", details::text as details
       from private.audit where subject_kind = $1 and subject_id = $2 order by seq desc limit $3`,
    [kind, id, limit],
  )
  return rows.map((row) => ({ at: row.at, words: sentenceOf(row) }))
}

/** Everybody who works or worked here, by the id the audit knows them by. */
export function listActors(payload: Payload): Promise<{ id: string; name: string }[]> {
  return queryDatabase(payload, 'select user_id::text as id, name from staff order by name, user_id')
}

function conditionsOf({ action, actor, before, from, timeZone, to }: AuditFilter & { timeZone: string }) {
  const conditions = ['true']
  const values: unknown[] = []
  const add = (condition: (value: string) => string, value: unknown) =>
    conditions.push(condition(`$${values.push(value)}`))
  if (action !== null) add((value) => `action = ${value}`, action)
  if (actor !== null) {
    const isKind = kindsWithoutId.some((kind) => kind === actor)
    add((value) => (isKind ? `actor_kind = ${value}` : `actor_kind = 'staff' and actor_id = ${value}`), actor)
  }
  if (before !== null) add((value) => `seq < ${value}`, before)
  // A day that the clocks change has 23 or 25 hours.
  const zone = from === null && to === null ? '' : `$${values.push(timeZone)}`
  if (from !== null) add((value) => `at >= ${value}::date::timestamp at time zone ${zone}`, from)
  if (to !== null) add((value) => `at < (${value}::date + 1)::timestamp at time zone ${zone}`, to)
  return { conditions, values }
}
