import type { Payload, PayloadRequest } from 'payload'

import { record } from '@/audit/commands'
import { sha256 } from '@/platform/digest'
import { inTransaction } from '@/platform/payload'
import { newToken } from '@/platform/random-token'
import { queryDatabase, queryInTransaction } from '@/platform/transactions'

import { sessionLimits } from './queries'
import type { Session } from './session'

/**
 * Signs somebody in with the transaction of `req`, if the password that was checked is still theirs and they still work here; null if not. The
 * rows are held while it is looked at, so that a new password or a removal at this moment comes before or after.
 * Resolves to what the cookie shall hold, which is kept nowhere.
 */
export async function openSession(
  req: PayloadRequest,
  { user, passwordHash, device }: { user: string; passwordHash: string; device: string },
): Promise<{ token: string } | null> {
  const token = newToken()
  const opened = await queryInTransaction(
    req,
    `insert into private.sessions (user_id, token_hash, device)
     select u.id, $3, $4 from users u join staff st on st.user_id = u.id and st.active
      where u.id = $1 and u.hash = $2 for share of u, st
     returning id`,
    [user, passwordHash, sha256(token), device],
  )
  return opened.length > 0 ? { token } : null
}

/** Ends one of somebody's own sessions; false where they have none of this id. */
export async function endSession(payload: Payload, user: string, id: string): Promise<boolean> {
  const ended = await queryDatabase(
    payload,
    'delete from private.sessions where user_id = $1 and id = $2 returning id',
    [user, id],
  )
  return ended.length > 0
}

/** Signs somebody out where they are; nothing happens where somebody else ended this session already. */
export async function signOut(payload: Payload, { id, user }: Pick<Session, 'id' | 'user'>): Promise<void> {
  await inTransaction(payload, async (req) => {
    const ended = await queryInTransaction(
      req,
      'delete from private.sessions where user_id = $1 and id = $2 returning id',
      [user, id],
    )
    if (ended.length > 0) await record(req, { action: 'sign-out', by: { user } })
  })
}

/** Signs somebody out everywhere, on every instance from the next request on. */
export async function signOutEverywhere(payload: Payload, user: string): Promise<void> {
  await inTransaction(payload, async (req) => {
    await endSessionsBut(null, user, req)
    await record(req, { action: 'sign-out.everywhere', by: { user } })
  })
}

/** The same with the transaction of `req`, but for the one in hand where there is one. */
export async function endSessionsBut(
  kept: Pick<Session, 'id'> | null,
  user: string,
  req: PayloadRequest,
): Promise<void> {
  await queryInTransaction(
    req,
    'delete from private.sessions where user_id = $1 and id is distinct from $2::uuid',
    [user, kept?.id ?? null],
  )
}

/** By itself and not in a sign-in's transaction: two that sweep at once would wait for one another. */
export async function sweepSessions(payload: Payload): Promise<void> {
  await queryDatabase(
    payload,
    `delete from private.sessions where last_seen_at < now() - $1 * interval '1 millisecond'
        or created_at < now() - $2 * interval '1 millisecond'`,
    [sessionLimits.idleMs, sessionLimits.longestMs],
  )
}
