/**
 * Whether cookies that came with a request count: not when a page of another site made the browser ask. Where the
 * browser names no origin it has to say that it is one of ours, or that a person typed the address.
 */
export function mayBringCookies(headers: Headers, ownOrigins: string[]): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return ownOrigins.includes(origin)
  return ['none', 'same-origin', 'same-site'].includes(headers.get('sec-fetch-site') ?? '')
}
