import { env } from '@/platform/env'
import { receivedPage, receivedUnseenPage } from '@/questions/components/received-page'
import { findReceived } from '@/questions/asking/queries'
import { getClinic } from '@/settings/queries'
import { answeringInPrivate } from '@/site/private-page'
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
  params: Promise<{ token: string }>
}

/** Where somebody lands who has sent a letter. Loading it again tells the same, and sends nothing. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answeringInPrivate(request, receivedUnseenPage, async () => {
    const siteUrl = env.SITE_URL
    const [received, clinic] = await Promise.all([findReceived((await params).token), getClinic()])
    return received
      ? respondWithPage({ page: receivedPage(received, clinic), clinic, siteUrl })
      : respondWithPage({ page: notFoundPage(clinic.language), clinic, siteUrl, status: 404 })
  })
}
