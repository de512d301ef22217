import { env } from '@/platform/env'
import { getClinic } from '@/settings/queries'
import { answering } from '@/site/answering'
import { respondWithPage } from '@/site/respond'
import { notFoundPage } from '@/site/trouble-pages'

export { GET as DELETE, GET as PATCH, GET as POST, GET as PUT }

export const dynamic = 'force-dynamic'

/** Every address that nothing else answers. */
function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const clinic = await getClinic()
    const page = notFoundPage(clinic.language)
    return respondWithPage({ page, clinic, siteUrl: env.SITE_URL, status: 404 })
  })
}

export { GET }
