import { env } from '@/platform/env'
import { getPayloadClient } from '@/platform/payload'
import { receiptPage } from '@/questions/components/receipt-page'
import { receiptAwayPage, receiptTrouble } from '@/questions/components/receipt-trouble-pages'
import { findReceipt } from '@/questions/receipts/queries'
import { getClinic } from '@/settings/queries'
import { answeringInPrivate } from '@/site/private-page'
import { respondWithPage } from '@/site/respond'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ token: string }>
}

/** What becomes of a letter, for whoever has its link. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answeringInPrivate(request, receiptAwayPage, async () => {
    const { token } = await params
    const found = await findReceipt(await getPayloadClient(), token, request.headers, new Date())
    const clinic = await getClinic()
    const { language, timeZone } = clinic
    const shown = { clinic, siteUrl: env.SITE_URL }
    if (found.type !== 'found') return respondWithPage({ ...shown, ...receiptTrouble(found.type, language) })
    const done = doneOf(new URL(request.url).searchParams.get('done'))
    return respondWithPage({
      ...shown,
      page: receiptPage({ receipt: found.receipt, token, language, timeZone, done }),
    })
  })
}

const doneOf = (asked: string | null) => (asked === 'everything' || asked === 'publishing' ? asked : null)
