import type { Payload, PayloadRequest } from 'payload'

import { record, subjectOfUser } from '@/audit/commands'
import { env } from '@/platform/env'
import { newOneTimeSecret, oneTimeUri, stepOfCode } from '@/platform/one-time-code'
import { inTransaction } from '@/platform/payload'
import { qrCodeSvg } from '@/platform/qr-code'
import { fail, succeed, type Result } from '@/platform/result'
import { seal, unseal } from '@/platform/sealing'
import { queryDatabase, queryInTransaction } from '@/platform/transactions'
import { endSessionsBut } from '@/staff/sessions/commands'
import type { Session } from '@/staff/sessions/session'

import { backupCodeHash, newBackupCodes } from './backup-codes'
import { nothingStarted, wrongCode, type SecondFactorProblem } from './problems'

/** What an app needs to make codes, shown once. */
export interface Setup {
  /** For whoever cannot scan; base32. */
  secret: string
  qrCode: string
}

const sealOf = (user: string) =>
  ({ secret: env.PAYLOAD_SECRET, purpose: 'second factor', boundTo: user }) as const
const setupMinutes = 15

/** Begins anew each time; what was there before goes on to count until the new one is confirmed. */
export async function startSetup(
  payload: Payload,
  { user, email }: { user: string; email: string },
): Promise<Setup> {
  const secret = newOneTimeSecret()
  await queryDatabase(
    payload,
    `insert into private.second_factor_setups (user_id, sealed_secret) values ($1, $2)
     on conflict (user_id) do update set sealed_secret = excluded.sealed_secret, started_at = now()`,
    [user, seal(secret, sealOf(user))],
  )
  const uri = oneTimeUri(secret, { issuer: new URL(env.SITE_URL).hostname, account: email })
  return { secret, qrCode: qrCodeSvg(uri) }
}

/**
 * Keeps a second factor once a code shows that the app has it, and ends the person's other sessions, which began
 * without it. Resolves to the backup codes, of which only hashes are kept.
 */
export async function confirmSetup(
  payload: Payload,
  { user, id }: Session,
  code: string,
  now: Date,
): Promise<Result<string[], SecondFactorProblem>> {
  return inTransaction(payload, async (req) => {
    const [setup] = await queryInTransaction<{ sealed_secret: string }>(
      req,
      `select sealed_secret from private.second_factor_setups
        where user_id = $1 and started_at > now() - ${setupMinutes} * interval '1 minute' for update`,
      [user],
    )
    const secret = setup && unseal(setup.sealed_secret, sealOf(user))
    if (!secret) return fail(nothingStarted)
    const step = stepOfCode(secret, code, now)
    if (step === null) return fail(wrongCode)
    await queryInTransaction(
      req,
      `insert into private.second_factors (user_id, sealed_secret, last_step) values ($1, $2, $3)
       on conflict (user_id) do update
         set sealed_secret = excluded.sealed_secret, last_step = excluded.last_step, set_up_at = now()`,
      [user, setup.sealed_secret, step],
    )
    await queryInTransaction(req, 'delete from private.second_factor_setups where user_id = $1', [user])
    await endSessionsBut({ id }, user, req)
    await record(req, { action: 'second-factor.set-up', by: { user } })
    return succeed(await replaceBackupCodes(user, req))
  })
}

/** Ten new ones; those before count no more. */
export async function renewBackupCodes(payload: Payload, user: string): Promise<string[]> {
  return inTransaction(payload, (req) => replaceBackupCodes(user, req))
}

async function replaceBackupCodes(user: string, req: PayloadRequest): Promise<string[]> {
  const codes = newBackupCodes()
  await queryInTransaction(req, 'delete from private.backup_codes where user_id = $1', [user])
  await queryInTransaction(
    req,
    'insert into private.backup_codes (user_id, code_hash) select $1, unnest($2::text[])',
    [user, codes.map((code) => backupCodeHash(code, user, env.PAYLOAD_SECRET))],
  )
  return codes
}

/** Takes a second factor away and signs the person out everywhere but here; with the transaction of `req`. */
export async function removeSecondFactor(
  user: string,
  req: PayloadRequest,
  { kept = null, by = null }: { kept?: Pick<Session, 'id'> | null; by?: string | null } = {},
): Promise<void> {
  for (const table of ['second_factors', 'second_factor_setups', 'backup_codes']) {
    await queryInTransaction(req, `delete from private.${table} where user_id = $1`, [user])
  }
  await endSessionsBut(kept, user, req)
  await record(req, {
    action: 'second-factor.remove',
    subject: await subjectOfUser(req, user),
    ...(by === null ? {} : { by: { user: by } }),
  })
}

/** Uses up a code of the app: one step early or late at most, and each step once, also for two at the same time. */
export async function useOneTimeCode(
  payload: Payload,
  user: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const [factor] = await queryDatabase<{ sealed_secret: string }>(
    payload,
    'select sealed_secret from private.second_factors where user_id = $1',
    [user],
  )
  const secret = factor && unseal(factor.sealed_secret, sealOf(user))
  const step = secret ? stepOfCode(secret, code, now) : null
  if (step === null) return false
  const used = await queryDatabase(
    payload,
    `update private.second_factors set last_step = $2
      where user_id = $1 and last_step < $2 and sealed_secret = $3 returning user_id`,
    [user, step, factor?.sealed_secret],
  )
  return used.length > 0
}

/** Uses up a backup code; false for one that is wrong or was used. */
export async function useBackupCode(payload: Payload, user: string, code: string): Promise<boolean> {
  const used = await queryDatabase(
    payload,
    `update private.backup_codes set used_at = now()
      where user_id = $1 and code_hash = $2 and used_at is null returning user_id`,
    [user, backupCodeHash(code, user, env.PAYLOAD_SECRET)],
  )
  return used.length > 0
}
