import { env } from '@/platform/env'
import { findSecurityText, getClinic } from '@/settings/queries'
import { absoluteAddress, securityTextAddress } from '@/site/address'
import { answering } from '@/site/answering'
import { respondWithPage, respondWithText } from '@/site/respond'
import { notFoundPage } from '@/site/trouble-pages'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

/** Whom to tell of a fault in this site, where the clinic has named somebody. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const siteUrl = env.SITE_URL
    const text = await findSecurityText(absoluteAddress(siteUrl, securityTextAddress))
    if (text !== null) return respondWithText(text)
    const clinic = await getClinic()
    return respondWithPage({ page: notFoundPage(clinic.language), clinic, siteUrl, status: 404 })
  })
}
