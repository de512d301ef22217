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

/** Everybody who was invited and has not signed in yet, by their `users` id. */
export const listInvitations = (payload: Payload, now: Date): Promise<Map<string, InvitationState>> =>
  readInvitations(payload, null, now)

/** The same of one person; null for those who have signed in. */
export async function findInvitation(
  payload: Payload,
  user: string,
  now: Date,
): Promise<InvitationState | null> {
  return (await readInvitations(payload, user, now)).get(user) ?? null
}

async function readInvitations(
  payload: Payload,
  user: string | null,
  now: Date,
): Promise<Map<string, InvitationState>> {
  const rows = await queryDatabase<{ user: string; expiresAt: Date; isUsed: boolean }>(
    payload,
    `select user_id as "user", expires_at as "expiresAt", token_hash is null and expires_at > $2 as "isUsed"
       from password_links where purpose = 'invitation' and user_id = coalesce($1::uuid, user_id)`,
    [user, now],
  )
  return new Map(rows.map((row) => [row.user, stateOf(row, now)]))
}

function stateOf({ expiresAt, isUsed }: { expiresAt: Date; isUsed: boolean }, now: Date): InvitationState {
  if (isUsed) return { type: 'used' }
  return expiresAt > now ? { type: 'open', expiresAt } : { type: 'ended' }
}
