import type { Payload } from 'payload'

import { forgetTries, takeTry, type Limit } from '@/platform/limits'
import { readCode } from '@/staff/second-factor/backup-codes'
import { useBackupCode, useOneTimeCode } from '@/staff/second-factor/commands'

const wrongCodes: Limit = { name: 'second-factor', most: 5, withinSeconds: 15 * 60 }

interface TypedCode {
  user: string
  typed: string
  /** Of a device from which they signed in before; null on any other. */
  knownDevice: string | null
  now: Date
}

/**
 * Uses up what a person typed as their second factor. Wrong codes are counted for an account, of the app and of the
 * paper apart, and for each known device apart: whoever guesses elsewhere locks nobody out of their own.
 */
export async function useSecondFactor(
  payload: Payload,
  { user, typed, knownDevice, now }: TypedCode,
): Promise<boolean> {
  const read = readCode(typed)
  if (!read) return false
  const key = [read.type, user, knownDevice ?? 'elsewhere'].join(' ')
  if (!(await takeTry(payload, wrongCodes, key)).isWithin) return false
  const isRight =
    read.type === 'oneTime'
      ? await useOneTimeCode(payload, user, read.code, now)
      : await useBackupCode(payload, user, read.code)
  if (isRight) await forgetTries(payload, wrongCodes, key)
  return isRight
}
