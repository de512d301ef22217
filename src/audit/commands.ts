import type { Payload, PayloadRequest } from 'payload'

import type { DatabaseClient } from '@/platform/backup/tables'
import { env } from '@/platform/env'
import { keyedDigest } from '@/platform/sealing'
import { queryDatabase, queryInTransaction } from '@/platform/transactions'

import type { ActorKind, AuditEntry, By, Subject } from './entry'

/**
 * Records what is done, in the transaction that does it: both are stored or neither is. Throws where there is no
 * transaction. The row is chained while the transaction commits.
 */
export async function record(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  await queryInTransaction(req, insertion, valuesOf(entry, userOf(req)))
}

/** The same for much that is done at once, in this order. */
export async function recordAll(req: PayloadRequest, entries: AuditEntry[]): Promise<void> {
  const user = userOf(req)
  const rows = entries.map((entry) => valuesOf(entry, user))
  await queryInTransaction(
    req,
    `${arrivals} select row->>0, row->>1, ${nameOfActor('row->>2', 'row->>1')}, row->>3, row->>4, row->>5, row->>6, (row->>7)::jsonb
       from json_array_elements($1::json) with ordinality as _(row, nth) order by nth`,
    [JSON.stringify(rows)],
  )
}

/** Records what has no transaction of its own: a refused sign-in, a restore. It is stored when this resolves. */
export async function recordAlone(payload: Payload, entry: AuditEntry): Promise<void> {
  await queryDatabase(payload, insertion, valuesOf(entry, null))
}

/**
 * The same on a connection beside Payload, for what works on the database as it finds it. One of a version without
 * an audit keeps none.
 */
export async function recordOver(client: DatabaseClient, entry: AuditEntry): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('private.audit_arrivals') is not null as there`,
  )
  if (rows[0]?.there) await client.query(insertion, valuesOf(entry, null))
}

/** A person by the sign-in they have. */
export async function subjectOfUser(req: PayloadRequest, id: string): Promise<Subject> {
  const [staff] = await queryInTransaction<{ name: string }>(
    req,
    'select name from staff where user_id::text = $1',
    [id],
  )
  return { kind: 'user', id, name: staff?.name }
}

/** An address that somebody typed, so that tries with the same one are seen to be, and nobody reads which it was. */
export function addressMark(email: string): string {
  const normal = email.trim().toLowerCase()
  return keyedDigest(normal, { secret: env.PAYLOAD_SECRET, purpose: 'audit address' }).slice(0, 16)
}

const arrivals = `insert into private.audit_arrivals
  (actor_kind, actor_id, actor_name, action, subject_kind, subject_id, subject_name, details)`
const nameOfActor = (name: string, id: string) =>
  `coalesce(${name}, (select name from public.staff where user_id::text = ${id}))`
export const insertion = `${arrivals} values ($1, $2, ${nameOfActor('$3', '$2')}, $4, $5, $6, $7, $8)`

function valuesOf({ action, by, details = {}, subject }: AuditEntry, user: string | null): unknown[] {
  const [kind, id, name] = actorOf(by, user)
  return [
    kind,
    id,
    name,
    action,
    subject?.kind ?? null,
    subject?.id ?? null,
    subject?.name ?? null,
    JSON.stringify(details),
  ]
}

/** A command's name stands for whoever sits at the server's terminal, of whom the site knows no more. */
function actorOf(by: By | undefined, user: string | null): [ActorKind, string | null, string | null] {
  if (by === 'visitor' || by === 'software') return [by, null, null]
  const id = by?.user ?? user
  if (id !== null) return ['staff', id, null]
  return env.RUN_COMMAND ? ['commandLine', null, env.RUN_COMMAND] : ['software', null, null]
}

function userOf({ user }: PayloadRequest): string | null {
  return user?.collection === 'users' ? user.id : null
}
