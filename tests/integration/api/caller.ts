import * as api from '@/app/(payload)/api/[[...slug]]/route'
import { env } from '@/platform/env'

export type Method = keyof typeof api
type Headers = Record<string, string>

export const json = { 'content-type': 'application/json' }

/** One request to /api, as it reaches Next's route. */
export const ask = (method: Method, path: string, headers: Headers = {}, body?: unknown) =>
  send(method, path, { headers, body: body ? JSON.stringify(body) : undefined })

export const send = (method: Method, path: string, init: RequestInit = {}) =>
  api[method](new Request(env.SITE_URL + path, { method, ...init }))

/** `session` is what the browser of somebody who has signed in sends along. */
export async function signIn(
  { email, password }: { email: string; password: string },
  headers: Headers = {},
) {
  const response = await ask('POST', '/api/users/login', { ...json, ...headers }, { email, password })
  const cookie = response.headers.get('set-cookie') ?? ''
  return { response, cookie, session: { cookie: cookie.split(';')[0] ?? '', origin: env.SITE_URL } }
}

/** All that a caller gets to see of an answer. */
export const seen = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text(),
})
