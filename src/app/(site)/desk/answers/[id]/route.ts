import { env } from '@/platform/env'
import { getClinic } from '@/settings/queries'
import { isAnswerId, panelReviewAddress } from '@/site/address'
import { answering } from '@/site/answering'
import { deskPage } from '@/site/desk-page'
import { respondWithPage } from '@/site/respond'
import { notFoundPage } from '@/site/trouble-pages'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ id: string }>
}

/**
 * Where a mail to a colleague leads. From here the panel is a link of ours: one that was followed from elsewhere
 * reaches it without the session, and would ask them to sign in again.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { id } = await params
    const clinic = await getClinic()
    const address = isAnswerId(id) ? panelReviewAddress(id) : null
    return respondWithPage({
      page: address ? deskPage(address) : notFoundPage(clinic.language),
      clinic,
      siteUrl: env.SITE_URL,
      status: address ? 200 : 404,
      headers: { 'cache-control': 'no-store', ...(address && { refresh: `0; url=${address}` }) },
    })
  })
}
