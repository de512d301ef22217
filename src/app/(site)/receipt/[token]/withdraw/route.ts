import { env } from '@/platform/env'
import { getPayloadClient } from '@/platform/payload'
import { receiptAwayPage, receiptTrouble } from '@/questions/components/receipt-trouble-pages'
import { takeBackPage } from '@/questions/components/take-back-page'
import { findReceipt } from '@/questions/receipts/queries'
import { takeBack } from '@/questions/withdrawing/commands'
import { getClinic } from '@/settings/queries'
import { receiptAddress } from '@/site/address'
import { answeringInPrivate } from '@/site/private-page'
import { respondWithPage, respondWithSeeOther } from '@/site/respond'

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as PUT } from '@/site/answering'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ token: string }>
}

/** Asks what somebody takes back. Nothing happens by opening it: mail scanners open links, too. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answeringInPrivate(request, receiptAwayPage, async () => show(request, (await params).token))
}

/** Takes it back. Sent twice, it is done once. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answeringInPrivate(request, receiptAwayPage, async () => {
    const { token } = await params
    const payload = await getPayloadClient()
    const now = new Date()
    const found = await findReceipt(payload, token, request.headers, now)
    if (found.type !== 'found') return show(request, token)
    const what = await readChoice(request)
    if (!what) return show(request, token, 'Choose what you take back.')
    const outcome = await takeBack(payload, { questionId: found.questionId, what, at: now })
    if (outcome.ok || outcome.problem.type === 'takenBackAlready') {
      return respondWithSeeOther(`${receiptAddress(token)}?done=${what}`)
    }
    return show(request, token, outcome.problem.message)
  })
}

async function show(request: Request, token: string, fault: string | null = null): Promise<Response> {
  const found = await findReceipt(await getPayloadClient(), token, request.headers, new Date())
  const clinic = await getClinic()
  const { language } = clinic
  const shown = { clinic, siteUrl: env.SITE_URL }
  if (found.type !== 'found') return respondWithPage({ ...shown, ...receiptTrouble(found.type, language) })
  const page = takeBackPage({ receipt: found.receipt, token, language, fault })
  return respondWithPage({ ...shown, page, status: fault === null ? 200 : 400 })
}

/** What is no form of this page chooses nothing. */
async function readChoice(request: Request): Promise<'everything' | 'publishing' | null> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '')
  const typed = new URLSearchParams(isForm ? await request.text() : '').get('what')
  return typed === 'everything' || typed === 'publishing' ? typed : null
}
