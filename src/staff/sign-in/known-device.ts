import { findCookie, setCookie } from '@/platform/cookies'
import { newToken, sameText } from '@/platform/random-token'
import { keyedDigest } from '@/platform/sealing'

interface Site {
  siteUrl: string
  secret: string
}

const yearSeconds = 365 * 24 * 3_600

/**
 * The device, if somebody signed in with this address on it before; else null. A cookie for each address, since a
 * front desk shares one computer. It lets nobody in: it only keeps the tries of others from counting here.
 */
export function findKnownDevice(headers: Headers, email: string, site: Site): string | null {
  const [device = '', mark = ''] = (findCookie(headers, nameFor(email, site)) ?? '').split('.')
  return mark !== '' && sameText(mark, markOf(device, email, site)) ? device : null
}

/** Makes the browser known, or keeps it so for another year. */
export function knownDeviceCookie(device: string | null, email: string, site: Site): string {
  const known = device ?? newToken()
  return setCookie({
    name: nameFor(email, site),
    value: `${known}.${markOf(known, email, site)}`,
    path: '/api/users',
    maxAge: yearSeconds,
    isSecure: site.siteUrl.startsWith('https:'),
  })
}

const nameFor = (email: string, { secret, siteUrl }: Site): string =>
  (siteUrl.startsWith('https:') ? '__Secure-' : '') +
  `known-device-${keyedDigest(email, { secret, purpose: 'known device name' }).slice(0, 12)}`

const markOf = (device: string, email: string, { secret }: Site): string =>
  keyedDigest(`${device} ${email}`, { secret, purpose: 'known device' })
