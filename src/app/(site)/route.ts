import { listPublished } from '@/answers/listing/queries'
import { homePage } from '@/answers/components/home-page'
import { env } from '@/platform/env'
import { getClinic } from '@/settings/queries'
import { answering } from '@/site/answering'
import { respondWithPage } from '@/site/respond'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const [clinic, newest] = await Promise.all([getClinic(), listPublished({ page: 1 })])
    return respondWithPage({ page: homePage(newest.items, clinic), clinic, siteUrl: env.SITE_URL })
  })
}
