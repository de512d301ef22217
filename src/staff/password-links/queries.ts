import type { Payload } from 'payload'

import { sha256 } from '@/platform/digest'
import { queryDatabase } from '@/platform/transactions'

import { isToken, type InvitationState } from './password-link'

/** Whom a link lets choose a password; null for one that has ended, was used, or never was. */
export async function findLinkOwner(
  payload: Payload,
  token: string,
  now: Date,
): Promise<{ email: string } | null> {
  if (!isToken(token)) return null
  const [found] = await queryDatabase<{ email: string }>(
    payload,
    `select users.email from password_links join users on users.id = user_id
      where token_hash = $1 and expires_at > $2`,
    [sha256(token), now],
  )
  return found ?? null
}

/** Of these `users`, those who were invited and have not signed in yet; everybody else is left out. */
export async function listInvitations(
  payload: Payload,
  users: string[],
  now: Date,
): Promise<Map<string, InvitationState>> {
  const rows = await queryDatabase<{ user: string; expiresAt: Date; isUsed: boolean }>(
    payload,
    `select user_id as "user", expires_at as "expiresAt", token_hash is null and expires_at > $2 as "isUsed"
       from password_links where purpose = 'invitation' and user_id = any($1)`,
    [users, now],
  )
  return new Map(rows.map(({ user, ...row }) => [user, stateOf(row, now)]))
}

function stateOf({ expiresAt, isUsed }: { expiresAt: Date; isUsed: boolean }, now: Date): InvitationState {
  if (isUsed) return { type: 'used' }
  return expiresAt > now ? { type: 'open', expiresAt } : { type: 'ended' }
}
