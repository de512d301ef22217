import type { Payload } from 'payload'

import { findCookie } from '@/platform/cookies'
import { sha256 } from '@/platform/digest'
import { env } from '@/platform/env'
import { queryDatabase } from '@/platform/transactions'
import { roles, type Role } from '@/staff/role'

import { mayBringCookies } from './same-site'
import { sessionCookieName, type ListedSession, type Session, type SessionLimits } from './session'

export const sessionLimits: SessionLimits = {
  idleMs: env.SESSION_IDLE_MINUTES * 60_000,
  longestMs: env.SESSION_HOURS * 3_600_000,
}

/** Not with every request: a row written for each picture of a page is of no use to anybody. */
const noteAfterMs = 30_000

interface Row {
  id: string
  user_id: string
  role: string | null
  is_due: boolean
  is_noted: boolean
  expires_at: Date
}

/** The session a request comes with, and what its owner may do here now; null without one that counts. */
export async function findSession(
  payload: Payload,
  headers: Headers,
): Promise<(Session & { role: Role | null }) | null> {
  const token = mayBringCookies(headers, payload.config.csrf)
    ? findCookie(headers, sessionCookieName(env.SITE_URL))
    : null
  if (token === null) return null
  const [row] = await queryDatabase<Row>(payload, sessionByToken, [
    sha256(token),
    sessionLimits.idleMs,
    sessionLimits.longestMs,
    noteAfterMs,
  ])
  if (!row) return null
  const expiresAt = row.is_noted ? row.expires_at : await noteSeen(payload, row.id)
  if (!expiresAt) return null
  const role = roles.find((known) => known === row.role) ?? null
  return { id: row.id, user: row.user_id, expiresAt, isSecondFactorDue: row.is_due, role }
}

const expiry = (idle: string, longest: string) =>
  `least(s.last_seen_at + ${idle} * interval '1 millisecond', s.created_at + ${longest} * interval '1 millisecond')`

const sessionByToken = `
  select s.id, s.user_id, st.role, ${expiry('$2', '$3')} as expires_at,
         s.last_seen_at > now() - $4 * interval '1 millisecond' as is_noted,
         exists (select 1 from settings_second_factor_roles r where r.value::text = st.role::text)
           and not exists (select 1 from private.second_factors f where f.user_id = s.user_id) as is_due
    from private.sessions s
    left join staff st on st.user_id = s.user_id and st.active
   where s.token_hash = $1 and ${expiry('$2', '$3')} > now()`

async function noteSeen(payload: Payload, id: string): Promise<Date | undefined> {
  const [row] = await queryDatabase<{ expires_at: Date }>(
    payload,
    `update private.sessions s set last_seen_at = now() where s.id = $1
      returning ${expiry('$2', '$3')} as expires_at`,
    [id, sessionLimits.idleMs, sessionLimits.longestMs],
  )
  return row?.expires_at
}

/** Where somebody is signed in, the newest first. */
export async function listSessions(payload: Payload, { id, user }: Session): Promise<ListedSession[]> {
  const rows = await queryDatabase<{ id: string; device: string; created_at: Date; last_seen_at: Date }>(
    payload,
    `select s.id, s.device, s.created_at, s.last_seen_at from private.sessions s
      where s.user_id = $1 and ${expiry('$2', '$3')} > now() order by s.created_at desc`,
    [user, sessionLimits.idleMs, sessionLimits.longestMs],
  )
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    startedAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    isThisOne: row.id === id,
  }))
}
