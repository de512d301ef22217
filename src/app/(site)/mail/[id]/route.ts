import { env } from '@/platform/env'
import { listMailbox } from '@/platform/mail/mailbox'
import { getClinic } from '@/settings/queries'
import { answering } from '@/site/answering'
import { keptMailPage } from '@/site/mailbox-pages'
import { respondWithPage } from '@/site/respond'
import { notFoundPage } from '@/site/trouble-pages'

export { GET as DELETE, GET as PATCH, GET as POST, GET as PUT }

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ id: string }>
}

/** One of the mails at `/mail`. */
function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { id } = await params
    const [clinic, mails] = await Promise.all([getClinic(), listMailbox()])
    const mail = mails?.find((each) => each.id === id)
    return respondWithPage({
      page: mail ? keptMailPage(mail) : notFoundPage(clinic.language),
      clinic,
      siteUrl: env.SITE_URL,
      status: mail ? 200 : 404,
      headers: { 'cache-control': 'no-store' },
    })
  })
}

export { GET }
