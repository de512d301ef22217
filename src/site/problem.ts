import { securityHeaders } from './security-headers'

interface Problem {
  type: string
  title: string
  status: number
  detail: string
  retryAfterSeconds?: number
}

/** A problem for programs (RFC 9457). */
export function respondWithProblem(
  { retryAfterSeconds, ...shown }: Problem,
  headers: Record<string, string> = {},
): Response {
  return respondInPrivate(shown, shown.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    ...headers,
  })
}

/** Data for whoever asked and for nobody else: no cache keeps it, and no other site's script reads it. */
export function respondInPrivate(
  data: object,
  status: number,
  headers: Record<string, string> = {},
): Response {
  return Response.json(data, {
    status,
    headers: {
      ...securityHeaders,
      'content-type': 'application/json; charset=utf-8',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      ...headers,
    },
  })
}
