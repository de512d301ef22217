import { answering } from './answering'
import type { Page } from './page'
import { respondWithPage } from './respond'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { isOutage } from '@/platform/outage'

/**
 * Answers at an address that is itself a key: no cache keeps it, no search engine, and no other page hears of it,
 * whatever goes wrong. `away` is shown while the database is.
 */
export async function answeringInPrivate(
  request: Request,
  away: () => Page,
  route: () => Promise<Response>,
): Promise<Response> {
  const response = await answering(request, () => route().catch((error: unknown) => sayAway(error, away)))
  response.headers.set('cache-control', 'no-store')
  response.headers.set('referrer-policy', 'no-referrer')
  response.headers.set('x-robots-tag', 'noindex')
  return response
}

function sayAway(error: unknown, away: () => Page): Promise<Response> {
  if (!isOutage(error)) throw error
  log.error({ err: error }, 'What a private page needs could not be asked for.')
  return respondWithPage({
    page: away(),
    clinic: null,
    siteUrl: env.SITE_URL,
    status: 503,
    headers: { 'retry-after': '10' },
  })
}
