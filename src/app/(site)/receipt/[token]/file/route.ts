import { env } from '@/platform/env'
import { getPayloadClient } from '@/platform/payload'
import { receiptAwayPage, receiptTrouble } from '@/questions/components/receipt-trouble-pages'
import { findReceipt } from '@/questions/receipts/queries'
import { takeAlong } from '@/questions/receipts/taking-along/commands'
import { getClinic } from '@/settings/queries'
import { answeringInPrivate } from '@/site/private-page'
import { respondWithDownload, respondWithPage } from '@/site/respond'

export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ token: string }>
}

/** What is kept, as a file. By a button alone: each time the contact is read for it, and that is written down. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answeringInPrivate(request, receiptAwayPage, async () => {
    const { token } = await params
    const payload = await getPayloadClient()
    const at = new Date()
    const found = await findReceipt(payload, token, request.headers, at)
    const clinic = await getClinic()
    const { questionId, receipt } = found.type === 'found' ? found : { questionId: null, receipt: null }
    const file =
      questionId === null ? null : await takeAlong(payload, { questionId, clinic: clinic.name, at })
    if (file !== null && receipt) return respondWithDownload(file, `${receipt.reference}.json`)
    const trouble = receiptTrouble(found.type === 'tooMany' ? 'tooMany' : 'none', clinic.language)
    return respondWithPage({ clinic, siteUrl: env.SITE_URL, ...trouble })
  })
}
