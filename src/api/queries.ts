import { isPictureName, pictureAddress } from '@/media/picture-name'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { isOutage } from '@/platform/outage'
import { getPayloadClient } from '@/platform/payload'
import { readQuery } from '@/platform/query-string'
import { findSession } from '@/staff/sessions/queries'

import { comesFromElsewhere, isOpenToAnyone } from './guard'
import { toHouse, type House } from './house'
import { oddShape } from './odd-json'
import { readOpenBody } from './open-body'
import { isPanelFunction } from './panel-functions'
import { nothing, respondWith, type Refusal } from './refusal'
import { readStaffRequest } from './staff-request'

/** What becomes of a request to /api: Payload sees it (perhaps in a plainer form), or it is answered here. */
export type Admission = { type: 'admitted'; request: Request } | { type: 'answered'; response: Response }

/** Decides by address, method and session alone: no header can make one request into another. */
export async function admit(request: Request): Promise<Admission> {
  const { pathname } = new URL(request.url)
  if (isOpenToAnyone(request.method, pathname)) return admitToSignIn(request, pathname)
  const session = await findStaffSession(request.headers)
  if (session?.isSecondFactorDue) return refuse(secondFactorFirst)
  if (!session?.role) return refuse(nothing)
  const picture = pictureAt(request.method, pathname)
  if (picture) return { type: 'answered', response: seeAt(picture) }
  const read = await readStaffRequest(request, await getHouse(), readQuery)
  return read.ok ? { type: 'admitted', request: read.value } : refuse(read.problem)
}

const secondFactorFirst: Refusal = {
  status: 403,
  message: 'Your role needs a second factor. Please set it up in the panel first.',
}

/** Whether the request carries the session of somebody who works here now, and who is through with signing in. */
export async function hasStaffSession(headers: Headers): Promise<boolean> {
  const session = await findStaffSession(headers)
  return session !== null && session.role !== null && !session.isSecondFactorDue
}

async function findStaffSession(headers: Headers) {
  // Without a cookie the answer is known, also while the database is down.
  return headers.has('cookie') ? findSession(await getPayloadClient(), headers) : null
}

/**
 * Whether the panel may call this function on the server, for whoever works here. Its texts are still being
 * typed and are looked at when they are sent; its queries meet `hooks.ts`.
 */
export async function mayCall(headers: Headers, call: { name: string; args: unknown }): Promise<boolean> {
  return isPanelFunction(call.name) && oddShape(call.args) === null && (await hasStaffSession(headers))
}

const handedOn = [
  'accept-language',
  'cookie',
  'host',
  'origin',
  'sec-fetch-site',
  'user-agent',
  'x-forwarded-for',
]

/** Made anew from what signing in needs: no query, no method override, no fields that are not text. */
async function admitToSignIn(request: Request, pathname: string): Promise<Admission> {
  if (comesFromElsewhere(request.headers, env.SITE_URL)) {
    return refuse({ status: 403, message: 'Please sign in on our own page.' })
  }
  const body = await readOpenBody(request)
  if (!body.ok) return refuse(body.problem)

  const headers = new Headers({ 'content-type': 'application/json' })
  for (const name of handedOn) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  const plain = new Request(new URL(pathname, request.url), {
    method: 'POST',
    headers,
    body: JSON.stringify(body.value),
  })
  return { type: 'admitted', request: plain }
}

/** For what not even Payload could answer: the database away before anybody was known, or a fault of ours. */
export function answerTrouble(error: unknown): Response {
  const isAway = isOutage(error)
  log.error({ err: error }, isAway ? 'The database could not be asked.' : 'A request to the API failed.')
  return isAway
    ? respondWith({
        status: 503,
        message: 'This cannot be answered just now. Nothing was changed; try again.',
      })
    : respondWith({ status: 500, message: 'Something went wrong. Nothing was changed.' })
}

let house: { of: unknown; house: House } | null = null

// Made once for each configuration: a hot reload brings another.
async function getHouse(): Promise<House> {
  const payload = await getPayloadClient()
  if (house?.of !== payload.config) house = { of: payload.config, house: toHouse(payload) }
  return house.house
}

/** Payload gives stored pictures an address under /api, which the panel shows; the world has a plainer one. */
function pictureAt(method: string, pathname: string): string | null {
  const name = /^\/api\/media\/file\/([^/]+)$/.exec(pathname)?.[1] ?? ''
  return method === 'GET' && isPictureName(name) ? pictureAddress(name) : null
}

function seeAt(location: string): Response {
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } })
}

function refuse(refusal: Refusal): Admission {
  return { type: 'answered', response: respondWith(refusal) }
}
