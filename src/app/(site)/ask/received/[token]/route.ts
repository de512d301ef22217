import { isAway } from '@/platform/away'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { receivedPage, receivedUnseenPage } from '@/questions/components/received-page'
import { findReceived } from '@/questions/asking/queries'
import { getClinic } from '@/settings/queries'
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

interface Context {
  params: Promise<{ token: string }>
}

// Its address is a key: no cache keeps it, and no other page hears of it.
const headers = { 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' }

/** Where somebody lands who has sent a letter. Loading it again tells the same, and sends nothing. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const siteUrl = env.SITE_URL
    try {
      const [received, clinic] = await Promise.all([findReceived((await params).token), getClinic()])
      if (received)
        return await respondWithPage({ page: receivedPage(received, clinic), clinic, siteUrl, headers })
      return await respondWithPage({
        page: notFoundPage(clinic.language),
        clinic,
        siteUrl,
        status: 404,
        headers,
      })
    } catch (error) {
      if (!isAway(error)) throw error
      log.error({ err: error }, 'What was received could not be shown.')
      const away = { status: 503, headers: { ...headers, 'retry-after': '10' } }
      return respondWithPage({ page: receivedUnseenPage(), clinic: null, siteUrl, ...away })
    }
  })
}
