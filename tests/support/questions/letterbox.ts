import * as letterbox from '@/app/(site)/ask/route'
import * as steps from '@/app/(site)/ask/[step]/route'
import * as received from '@/app/(site)/ask/received/[token]/route'
import * as asData from '@/app/(site)/api/ask/route'
import { env } from '@/platform/env'

import { formIn, type Form } from './form-in'

export const cramp = 'For three weeks I have woken at 4 each morning with a cramp in my calf. What can I do?'

/** What an answer of the letterbox says. */
export interface Told {
  status: number
  html: string
  title: string
  location: string | null
  headers: Headers
}

export { formIn, type Form }

export async function openAsk(search = ''): Promise<Told & { form: Form }> {
  const told = await tell(await letterbox.GET(new Request(`${env.SITE_URL}/ask${search}`)))
  return { ...told, form: formIn(told.html) }
}

/** Sends a form as a browser does. `from` is the address it comes from. */
export function postStep(
  step: string,
  body: Form | string | URLSearchParams | FormData,
  { from = '203.0.113.1', ...headers }: Record<string, string> = {},
): Promise<Told> {
  const isFields = typeof body === 'object' && !(body instanceof FormData)
  const init = { body: isFields ? new URLSearchParams(body) : body, method: 'POST' }
  const request = new Request(`${env.SITE_URL}/ask/${step}`, {
    ...init,
    headers: { 'x-forwarded-for': from, ...headers },
  })
  return steps.POST(request, { params: Promise.resolve({ step }) }).then(tell)
}

export const openReceived = async (address: string): Promise<Told> => {
  const token = address.split('/').at(-1) ?? ''
  return tell(await received.GET(new Request(env.SITE_URL + address), { params: Promise.resolve({ token }) }))
}

/** Sends a letter as a client does. */
export async function postJson(
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; data: Record<string, unknown>; headers: Headers }> {
  const request = new Request(`${env.SITE_URL}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.2', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  })
  const response = await asData.POST(request)
  const data = (await response.json()) as Record<string, unknown>
  return { status: response.status, data, headers: response.headers }
}

async function tell(response: Response): Promise<Told> {
  const html = await response.text()
  return {
    status: response.status,
    html,
    title: /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '',
    location: response.headers.get('location'),
    headers: response.headers,
  }
}
