import { respondWithData, respondWithPage } from './respond'
import { faultPage, methodPage, unavailablePage } from './trouble-pages'
import { env } from '@/platform/env'
import { keepingResponse } from '@/platform/keep-response'
import { log } from '@/platform/log'
import { isOutage } from '@/platform/outage'

/**
 * Runs a route, and keeps a public page that it makes for the readers who come after. What it cannot answer
 * becomes a page of ours: 503 where the database could not be asked, which never looks like "not found", and 500
 * for a fault of our own. Both are logged; neither tells more.
 */
export const answering = (request: Request, route: () => Promise<Response>): Promise<Response> =>
  keepOrSay(request, route, (status, headers) =>
    respondWithPage({
      page: status === 503 ? unavailablePage() : faultPage(),
      clinic: null,
      siteUrl: env.SITE_URL,
      status,
      headers,
    }),
  )

/** The same for whoever asks for data. */
export const answeringWithData = (request: Request, route: () => Promise<Response>): Promise<Response> =>
  keepOrSay(request, route, (status, headers) => {
    const message =
      status === 503 ? 'The column cannot be asked just now. Try again.' : 'Something went wrong.'
    return Promise.resolve(respondWithData({ errors: [{ message }] }, status, headers))
  })

type SayTrouble = (status: 500 | 503, headers: Record<string, string>) => Promise<Response>

async function keepOrSay(
  request: Request,
  route: () => Promise<Response>,
  sayTrouble: SayTrouble,
): Promise<Response> {
  try {
    return await keepingResponse(request, route)
  } catch (error) {
    const isAway = isOutage(error)
    log.error({ err: error }, isAway ? 'What a page needs could not be asked for.' : 'A page failed.')
    return isAway ? sayTrouble(503, { 'retry-after': '10' }) : sayTrouble(500, {})
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
