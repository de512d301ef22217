import * as file from '@/app/(site)/receipt/[token]/file/route'
import * as receipt from '@/app/(site)/receipt/[token]/route'
import * as withdraw from '@/app/(site)/receipt/[token]/withdraw/route'
import { env } from '@/platform/env'

const context = (token: string) => ({ params: Promise.resolve({ token }) })
const form = { 'content-type': 'application/x-www-form-urlencoded' }

async function seen(response: Response) {
  return { status: response.status, headers: response.headers, body: await response.text() }
}

const at = (token: string, rest = '') => `${env.SITE_URL}/receipt/${encodeURIComponent(token)}${rest}`

/** What whoever has a link sees there. */
export const openReceipt = async (token: string, headers: Record<string, string> = {}) =>
  seen(await receipt.GET(new Request(at(token), { headers }), context(token)))

export const openTakingBack = async (token: string) =>
  seen(await withdraw.GET(new Request(at(token, '/withdraw')), context(token)))

export const pressTakeBack = async (token: string, what: string) =>
  seen(
    await withdraw.POST(
      new Request(at(token, '/withdraw'), {
        method: 'POST',
        headers: form,
        body: new URLSearchParams({ what }).toString(),
      }),
      context(token),
    ),
  )

export const pressTakeAlong = async (token: string) =>
  seen(await file.POST(new Request(at(token, '/file'), { method: 'POST', headers: form }), context(token)))
