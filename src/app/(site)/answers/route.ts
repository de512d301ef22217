import { listPublished } from '@/answers/listing/queries'
import { answersPage } from '@/answers/components/answers-page'
import { env } from '@/platform/env'
import { getClinic } from '@/settings/queries'
import { readPageNumber } from '@/site/address'
import { answering } from '@/site/answering'
import { respondWithPage } from '@/site/respond'
import { notFoundPage } from '@/site/trouble-pages'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const siteUrl = env.SITE_URL
    const clinic = await getClinic()
    const notFound = () =>
      respondWithPage({ page: notFoundPage(clinic.language), clinic, siteUrl, status: 404 })

    const page = readPageNumber(request.url)
    if (page === null) return notFound()
    const listed = await listPublished({ page })
    if (page > Math.max(1, listed.pages)) return notFound()
    return respondWithPage({ page: answersPage(listed, clinic), clinic, siteUrl })
  })
}
