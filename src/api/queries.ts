import { env } from '@/platform/env'
import { getPayloadClient } from '@/platform/payload'
import { roleOf } from '@/staff/role'

import { comesFromElsewhere, isOpenToAnyone } from './guard'
import { readOpenBody } from './open-body'

/** What becomes of a request to /api: Payload sees it (perhaps in a plainer form), or it is answered here. */
export type Admission = { type: 'admitted'; request: Request } | { type: 'answered'; response: Response }

/** Decides by address, method and session alone: no header can make one request into another. */
export async function admit(request: Request): Promise<Admission> {
  const { pathname } = new URL(request.url)
  if (isOpenToAnyone(request.method, pathname)) return admitToSignIn(request, pathname)
  if (await hasStaffSession(request.headers)) return { type: 'admitted', request }
  return refuse(404, 'Not found')
}

/** Whether the request carries the session of somebody who works here now. */
export async function hasStaffSession(headers: Headers): Promise<boolean> {
  // Without credentials the answer is known, also while the database is down.
  if (!headers.has('cookie') && !headers.has('authorization')) return false
  const payload = await getPayloadClient()
  const { user } = await payload.auth({ headers })
  return roleOf({ user }) !== null
}

/** Made anew from what signing in needs: no query, no method override, no fields that are not text. */
async function admitToSignIn(request: Request, pathname: string): Promise<Admission> {
  if (comesFromElsewhere(request.headers, env.SITE_URL)) return refuse(403, 'Please sign in on our own page.')
  const body = await readOpenBody(request)
  if (!body.ok) return refuse(body.problem.status, body.problem.message)

  const headers = new Headers({ 'content-type': 'application/json' })
  for (const name of ['accept-language', 'authorization', 'cookie', 'host', 'origin', 'sec-fetch-site']) {
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

function refuse(status: number, message: string): Admission {
  const response = Response.json(
    { errors: [{ message }] },
    { status, headers: { 'cache-control': 'no-store' } },
  )
  return { type: 'answered', response }
}
