import { isOutage } from './outage'
import { respondWithPage } from './respond'
import { faultPage, methodPage, unavailablePage } from './trouble-pages'
import { env } from '@/platform/env'
import { keepingResponse } from '@/platform/keep-response'
import { log } from '@/platform/log'

/**
 * Runs a route, and keeps a public page that it makes for the readers who come after. What it cannot answer becomes a page of ours: 503 where the database could not be asked,
 * which never looks like "not found", and 500 for a fault of our own. Both are logged; neither tells more.
 */
export async function answering(request: Request, route: () => Promise<Response>): Promise<Response> {
  try {
    return await keepingResponse(request, route)
  } catch (error) {
    const outage = isOutage(error)
    log.error({ err: error }, outage ? 'The database could not be asked for a page.' : 'A page failed.')
    return respondWithPage({
      page: outage ? unavailablePage() : faultPage(),
      clinic: null,
      siteUrl: env.SITE_URL,
      status: outage ? 503 : 500,
      headers: outage ? { 'retry-after': '10' } : {},
    })
  }
}

/** For every method that a public page does not know. */
export function refuseMethod(): Promise<Response> {
  return respondWithPage({
    page: methodPage(),
    clinic: null,
    siteUrl: env.SITE_URL,
    status: 405,
    headers: { allow: 'GET, HEAD, OPTIONS' },
  })
}
