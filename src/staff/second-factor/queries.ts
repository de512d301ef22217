import type { Payload } from 'payload'

import { queryDatabase } from '@/platform/transactions'

export interface SecondFactorState {
  setUpAt: Date
  backupCodesLeft: number
}

/** What a person has; null without a second factor. Never the secret. */
export async function findSecondFactor(payload: Payload, user: string): Promise<SecondFactorState | null> {
  const [row] = await queryDatabase<{ set_up_at: Date; left: number }>(
    payload,
    `select f.set_up_at,
            (select count(*)::int from private.backup_codes b
              where b.user_id = f.user_id and b.used_at is null) as left
       from private.second_factors f where f.user_id = $1`,
    [user],
  )
  return row ? { setUpAt: row.set_up_at, backupCodesLeft: row.left } : null
}

/** The roles that must have a second factor, as the settings say. */
export async function listSecondFactorRoles(payload: Payload): Promise<string[]> {
  const rows = await queryDatabase<{ value: string }>(
    payload,
    'select value::text from settings_second_factor_roles',
  )
  return rows.map(({ value }) => value)
}
