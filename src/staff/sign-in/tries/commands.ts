import type { Payload } from 'payload'

import { clientNetwork } from '@/platform/client-network'
import { env } from '@/platform/env'
import { forgetTries, giveTryBack, takeTry, type Limit } from '@/platform/limits'
import { keyedDigest } from '@/platform/sealing'
import { findKnownDevice, knownDeviceCookie } from '@/staff/sign-in/known-device'
import { wrongPerAccount, wrongPerAddress, wrongPerDevice } from '@/staff/sign-in/limits'

/** The database holds no address that somebody typed. */
export const accountKey = (email: string): string =>
  keyedDigest(email, { secret: env.PAYLOAD_SECRET, purpose: 'tries' })

export interface Tries {
  /** Null where there may be one more; else the seconds until there may. */
  refusedFor: number | null
  /** For a try that was no guess: a right password. */
  giveBack: () => Promise<void>
}

/**
 * Counts one try to sign in, before anything is looked up or hashed, and whether or not there is such an address. A
 * known device counts for itself alone, so that no stranger can lock its owner out.
 */
export async function takeSignInTry(
  payload: Payload,
  email: string,
  knownDevice: string | null,
  headers: Headers,
): Promise<Tries> {
  const counts: [Limit, string][] = knownDevice
    ? [[wrongPerDevice, `${knownDevice} ${accountKey(email)}`]]
    : [
        [wrongPerAddress, clientNetwork(headers)],
        [wrongPerAccount, accountKey(email)],
      ]
  const taken: [Limit, string][] = []
  const giveBack = async () => {
    for (const [limit, key] of taken) await giveTryBack(payload, limit, key)
  }
  for (const [limit, key] of counts) {
    const outcome = await takeTry(payload, limit, key)
    if (!outcome.isWithin) return { refusedFor: outcome.retryAfterSeconds, giveBack }
    taken.push([limit, key])
  }
  return { refusedFor: null, giveBack }
}

/** An admin lets somebody try again from wherever they are. */
export async function forgetSignInTries(payload: Payload, email: string): Promise<void> {
  await forgetTries(payload, wrongPerAccount, accountKey(email))
}

const site = { siteUrl: env.SITE_URL, secret: env.PAYLOAD_SECRET }

export const findKnownDeviceOf = (email: string, headers: Headers): string | null =>
  findKnownDevice(headers, email, site)

/** The cookie for a browser in which somebody opened a link that only they were sent. */
export const makeDeviceKnown = (email: string): string => knownDeviceCookie(null, email, site)
