import type { Payload, PayloadRequest } from 'payload'

import { sha256 } from '@/platform/digest'
import { newToken } from '@/platform/random-token'
import { queryDatabase, queryInTransaction } from '@/platform/transactions'

import { sessionLimits } from './queries'
import type { Session } from './session'

/**
 * Signs somebody in, if the password that was checked is still theirs and they still work here; null if not. The
 * rows are held while it is looked at, so that a new password or a removal at this moment comes before or after.
 * Resolves to what the cookie shall hold, which is kept nowhere.
 */
export async function openSession(
  payload: Payload,
  { user, passwordHash, device }: { user: string; passwordHash: string; device: string },
): Promise<{ token: string } | null> {
  await sweepSessions(payload)
  const token = newToken()
  const opened = await queryDatabase(
    payload,
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

/** Signs somebody out everywhere, on every instance from the next request on. */
export async function endAllSessions(payload: Payload, user: string): Promise<void> {
  await queryDatabase(payload, 'delete from private.sessions where user_id = $1', [user])
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

async function sweepSessions(payload: Payload): Promise<void> {
  await queryDatabase(
    payload,
    `delete from private.sessions where last_seen_at < now() - $1 * interval '1 millisecond'
        or created_at < now() - $2 * interval '1 millisecond'`,
    [sessionLimits.idleMs, sessionLimits.longestMs],
  )
}
