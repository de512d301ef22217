/**
 * The addresses under /api that answer somebody without a staff session: signing in and out, and asking
 * for a link to choose a password. Everything else looks to them as if it were not there.
 */
const openAddresses = new Set([
  '/api/users/login',
  '/api/users/logout',
  '/api/users/forgot-password',
  // These ask for a session themselves, and take one whose second factor is still to be set up.
  '/api/users/second-factor/start',
  '/api/users/second-factor/confirm',
])

/**
 * Whether anyone may ask this. `pathname` is compared as it was sent, letter for letter: an address written in
 * another way (escapes, capitals, doubled or trailing slashes) is another address, and closed.
 */
export function isOpenToAnyone(method: string, pathname: string): boolean {
  return method === 'POST' && openAddresses.has(pathname)
}

/**
 * Whether a page of another site makes the browser ask. Signing in is refused to such pages: they could sign a
 * person in to an account that is not theirs. `siteUrl` is the origin of this site.
 */
export function comesFromElsewhere(headers: Headers, siteUrl: string): boolean {
  if (headers.get('sec-fetch-site') === 'cross-site') return true
  const origin = headers.get('origin')
  if (origin === null || origin === siteUrl) return false
  return !URL.canParse(origin) || new URL(origin).host !== headers.get('host')
}
