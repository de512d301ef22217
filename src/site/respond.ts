import type { Page } from './page'
import { renderDocument } from './render'
import { securityHeaders } from './security-headers'
import type { ShellView } from './shell-view'

/**
 * What a cache between us and the reader may do: show a page for 30 s, for 30 s more while it asks for a new one
 * (together the minute after which a withdrawn answer is gone), and for a day where we cannot be reached.
 */
const forEveryone = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30, stale-if-error=86400'
const forNobody = 'no-store'
// Should a browser show it as a document after all, it runs and loads nothing.
const dataPolicy = "default-src 'none'; frame-ancestors 'none'"

/**
 * For a page of a form: nobody else's, and asked for anew each time, but still there for whoever goes back to it.
 * After `no-store`, browsers lose what was typed on the way back.
 */
export const forThisReader = { 'cache-control': 'private, no-cache' }

interface Shown {
  page: Page
  clinic: ShellView | null
  siteUrl: string
  status?: number
  headers?: Record<string, string>
}

/** A page of ours as an answer to a request. What is not 200 or 410 is not for keeping. */
export async function respondWithPage({
  page,
  clinic,
  siteUrl,
  status = 200,
  headers,
}: Shown): Promise<Response> {
  const { html, policy } = await renderDocument(page, clinic, siteUrl)
  return new Response(html, {
    status,
    headers: {
      ...securityHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': cacheControlFor(status),
      ...headers,
    },
  })
}

/** Published data, readable from any site's scripts, since it is public and asks for no cookies. */
export function respondWithData(data: object, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(data, {
    status,
    headers: {
      ...securityHeaders,
      'content-type': 'application/json; charset=utf-8',
      'content-security-policy': dataPolicy,
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
      'cache-control': cacheControlFor(status),
      ...headers,
    },
  })
}

/** A text for programs, such as security.txt. */
export function respondWithText(text: string): Response {
  return new Response(text, {
    headers: {
      ...securityHeaders,
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': dataPolicy,
      'cache-control': forEveryone,
    },
  })
}

/** JSON for one person to keep, and for nobody's cache. `name` is a file name of ours. */
export function respondWithDownload(json: string, name: string): Response {
  return new Response(json, {
    headers: {
      ...securityHeaders,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'content-security-policy': dataPolicy,
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': forNobody,
    },
  })
}

/** What was here has an address of its own now. */
export function respondWithMove(address: string): Response {
  return new Response(null, {
    status: 301,
    headers: { ...securityHeaders, location: address, 'cache-control': forEveryone },
  })
}

/** What was sent was taken in, and there is something to read about it: no reload sends it again. */
export function respondWithSeeOther(address: string, headers: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { ...securityHeaders, ...headers, location: address, 'cache-control': forNobody },
  })
}

function cacheControlFor(status: number): string {
  return status === 200 || status === 410 ? forEveryone : forNobody
}
