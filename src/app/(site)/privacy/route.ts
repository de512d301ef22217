import { env } from '@/platform/env'
import { privacyPage } from '@/settings/components/privacy-page'
import { getClinic, getPrivacy } from '@/settings/queries'
import { answering } from '@/site/answering'
import { respondWithPage } from '@/site/respond'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

/** What the clinic does with letters. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const [clinic, privacy] = await Promise.all([getClinic(), getPrivacy()])
    return respondWithPage({ page: privacyPage(privacy, clinic.language), clinic, siteUrl: env.SITE_URL })
  })
}
